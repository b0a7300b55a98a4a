//! Pages of this noun.

use crate::web::Site;

/// Its part of the site map.
pub fn routes(site: Site) -> Site {
    site
}
