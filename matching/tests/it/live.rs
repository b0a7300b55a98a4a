//! A problem that stays solved while people come and go and decisions are made.

use matching::*;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::bytes;
use crate::oracle;
use crate::world::{self, STEP, pair, plan, table};

/// The edit that a number means for a problem, made of what another problem has.
fn edit(problem: &Problem, other: &Problem, (kind, i, j): (u8, usize, usize)) -> Option<Edit> {
    let mentee = || problem.mentees.get(i).map(|mentee| mentee.key.clone());
    let mentor = || problem.mentors.get(j).map(|mentor| mentor.key.clone());
    let pair = || Some(PairKey { mentee: mentee()?, mentor: mentor()? });
    Some(match kind {
        0 => Edit::Mentee(Box::new(other.mentees.get(i)?.clone())),
        1 => Edit::Mentor(Box::new(other.mentors.get(j)?.clone())),
        2 => {
            let person = other.mentees.get(i)?.person.clone();
            Edit::Mentee(Box::new(Mentee { key: MenteeKey(format!("new{j}")), person }))
        }
        3 => {
            let mut mentor = other.mentors.get(j)?.clone();
            mentor.key = MentorKey(format!("new{i}"));
            Edit::Mentor(Box::new(mentor))
        }
        4 => Edit::MenteeLeaves(mentee()?),
        5 => Edit::MentorLeaves(mentor()?),
        6 => Edit::Lock(pair()?),
        7 => Edit::Unlock(problem.locked.iter().nth(i)?.clone()),
        8 => Edit::Veto(pair()?),
        9 => Edit::LiftVeto(problem.vetoed.iter().nth(i)?.clone()),
        _ => Edit::Settings(Box::new(other.settings.clone())),
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn after_any_changes_the_plan_is_as_good_as_one_made_anew_and_the_same_where_there_is_but_one_best(
        problem in world::problem(),
        other in world::problem(),
        changes in vec((0..=10u8, 0..5usize, 0..4usize), 1..12),
    ) {
        let mut live = Live::begin(problem).unwrap();
        for change in changes {
            let Some(edit) = edit(live.problem(), &other, change) else { continue };
            let before = live.outcome();
            let asked = live.problem().clone();
            let Ok(changed) = live.change(&[edit]) else {
                // Refused: nothing has changed.
                prop_assert_eq!(live.problem(), &asked);
                continue;
            };
            let (warm, cold) = (live.outcome(), solve(live.problem()).unwrap());
            prop_assert_eq!(verify(live.problem(), &warm), Ok(()));
            prop_assert_eq!(oracle::value(live.problem(), &warm), oracle::value(live.problem(), &cold));
            prop_assert_eq!(changed.matched, (before.matched, warm.matched));
            prop_assert_eq!(changed.total, (before.total, warm.total));
            prop_assert_eq!(changed.moves, moves(&before, &warm));
            let standing = Questions::about(live.problem(), &cold).unwrap().standing();
            if standing.values().all(|standing| *standing == Standing::Forced) {
                prop_assert_eq!(&warm.pairs, &cold.pairs);
                prop_assert_eq!(warm.digest, cold.digest);
            }
        }
    }
}

#[test]
fn whoever_is_not_concerned_keeps_her_mentor_though_others_would_be_as_good() {
    // Everybody suits everybody: there are thousands of best plans.
    let problem = table(&[&[Some(2); 8][..]; 8], &[1; 8]);
    let mut live = Live::begin(problem).unwrap();
    let leaves = live.outcome().pairs[3].clone();
    let changed = live.change(&[Edit::MenteeLeaves(leaves.mentee.clone())]).unwrap();
    assert_eq!(changed.moves, [Move { mentee: leaves.mentee, from: Some(leaves.mentor), to: None }]);
    assert_eq!((changed.matched, changed.total), ((8, 7), (Points(8 * 2 * STEP), Points(7 * 2 * STEP))));
    let refused = live.outcome().pairs[0].clone();
    let changed = live.change(&[Edit::Veto(PairKey::new(&refused.mentee, &refused.mentor))]).unwrap();
    // The place that has become free is there for her.
    assert_eq!(changed.moves.len(), 1);
    assert_eq!(changed.matched, (7, 7));
}

#[test]
fn a_change_without_meaning_is_refused_and_changes_nothing() {
    let mut live = Live::begin(table(&[&[Some(1), None]], &[1, 1])).unwrap();
    let before = live.outcome();
    let forbidden = live.change(&[Edit::MentorLeaves("o0".into()), Edit::Lock(pair("e0", "o1"))]);
    assert!(forbidden.is_err());
    assert_eq!(live.outcome(), before);
    assert_eq!(plan(&before), "e0-o0");
}

#[test]
fn a_mentor_whose_last_place_is_taken_has_no_price_however_heavy_the_weights() {
    let mut problem = table(&[&[Some(1), Some(1)]], &[1, 1]);
    problem.settings.objective = Objective::BestTotal;
    problem.settings.criteria = vec![world::interests(768, 4)];
    let mut live = Live::begin(problem).unwrap();
    live.change(&[Edit::Lock(pair("e0", "o1"))]).unwrap();
    let outcome = live.outcome();
    assert_eq!(plan(&outcome), "e0-o1");
    assert_eq!(verify(live.problem(), &outcome), Ok(()));
}

/// A problem and three times other settings, as fuzz/ found them and `bytes` reads them.
const HEAVY_WEIGHTS_THEN_LIGHT_ONES: &str = "\
    7cfa2e90e5eee0e547af9e413546409573dac25ad258f61c296f30ded23391126f1a1259c8a77afa7bbaeda86f59453a\
    dfa51d36f355c788b0ca01d1fdf4b57f60fa9d3c55f1802933c2a20a2bae296713d26534a0ebf6ae2e6dc65ab7501aea\
    265974618700cacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacaca\
    cacacacacacacaffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffcaca\
    cacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacacae072abb2f4c01c74\
    5c892a97d2c9770362503e0be89f26961b7005283423764f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4fefe50100420e0d35c8\
    512b8c";

#[test]
fn what_was_little_beside_a_person_may_be_much_under_other_settings_and_is_no_price_below_nothing() {
    let digits = HEAVY_WEIGHTS_THEN_LIGHT_ONES.as_bytes().chunks(2);
    let digits = digits.map(|two| str::from_utf8(two).unwrap());
    let data: Vec<u8> = digits.map(|two| u8::from_str_radix(two, 16).unwrap()).collect();
    bytes::hold(&data);
}
