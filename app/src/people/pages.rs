//! Rounds: the list, the pipeline, new rounds.
use crate::web::Site;
/// Part of the site map.
pub fn routes(site: Site) -> Site {
    site
}
