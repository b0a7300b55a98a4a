//! The pool of people: mentees and mentors as a programme would know them, the two hard rules, and the eight
//! criteria.

use super::numbers::{Zipf, below, draw};

/// The best total that a pair can score; the cost of a pair is this less its score.
pub const BEST_SCORE: i32 = 165;

/// Areas of a dense pool: one town and its neighbours.
pub const AREAS_OF_A_REGION: usize = 25;

/// Areas of a sparse pool: a country's municipalities.
pub const AREAS_OF_A_COUNTRY: usize = 290;

/// Mentees, mentors, and how near the areas are to each other.
pub struct Pool {
    /// Those who look for a mentor.
    pub mentees: Vec<Person>,
    /// Those who offer to be one.
    pub mentors: Vec<Person>,
    /// Points for a mentee of area `a` and a mentor of area `b`, at `a * areas + b`.
    pub near: Vec<i32>,
    /// Number of areas.
    pub areas: usize,
}

/// One person, coded as small numbers. Fields that one side does not have are zero there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Where she lives, from 0.
    pub area: usize,
    /// Level in the majority language, 0 to 4.
    pub majority_level: u32,
    /// Second language, from 1.
    pub language: usize,
    /// Level in it, 0 to 4.
    pub language_level: u32,
    /// 0 or 1.
    pub gender: u32,
    /// Asks for somebody of the same gender.
    pub same_gender_only: bool,
    /// Years.
    pub age: i32,
    /// Profession, from 0; five professions make a group.
    pub profession: usize,
    /// Education, 0 to 4.
    pub education: i32,
    /// A bit for each interest, of 32.
    pub interests: u32,
    /// A bit for each time of the week she can meet, of 14.
    pub times: u32,
    /// Mentees: what she needs most, of 8.
    pub need: usize,
    /// Mentors: a bit for each need she can help with.
    pub competence: u32,
    /// Mentees: weeks on the waiting list.
    pub weeks_waiting: i32,
    /// Mentors: how many mentees she can take.
    pub places: u32,
}

impl Person {
    /// The names of [`Person::fields`].
    pub const FIELDS: [&str; 15] = [
        "area",
        "majority_level",
        "language",
        "language_level",
        "gender",
        "same_gender_only",
        "age",
        "profession",
        "education",
        "interests",
        "times",
        "need",
        "competence",
        "weeks_waiting",
        "places",
    ];

    /// Everything known about her as numbers.
    pub fn fields(&self) -> [i64; 15] {
        [
            self.area as i64,
            self.majority_level.into(),
            self.language as i64,
            self.language_level.into(),
            self.gender.into(),
            self.same_gender_only.into(),
            self.age.into(),
            self.profession as i64,
            self.education.into(),
            self.interests.into(),
            self.times.into(),
            self.need as i64,
            self.competence.into(),
            self.weeks_waiting.into(),
            self.places.into(),
        ]
    }
}

impl Person {
    /// The person with these [`Person::fields`]; nobody if they are not as many, or negative.
    pub fn of_fields(fields: &[i64]) -> Option<Self> {
        let mut fields = fields.iter().map(|field| u32::try_from(*field).ok());
        let mut next = || fields.next().flatten();
        Some(Self {
            area: next()? as usize,
            majority_level: next()?,
            language: next()? as usize,
            language_level: next()?,
            gender: next()?,
            same_gender_only: next()? == 1,
            age: next()?.cast_signed(),
            profession: next()? as usize,
            education: next()?.cast_signed(),
            interests: next()?,
            times: next()?,
            need: next()? as usize,
            competence: next()?,
            weeks_waiting: next()?.cast_signed(),
            places: next()?,
        })
    }
}

/// The two sides differ in how some fields are drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Mentee,
    Mentor,
}

impl Pool {
    /// So many mentees and mentors in so many areas.
    pub fn new(seed: u64, mentees: usize, mentors: usize, areas: usize) -> Self {
        Self {
            mentees: people(seed, Side::Mentee, mentees, areas),
            mentors: people(seed, Side::Mentor, mentors, areas),
            near: nearness(seed, areas),
            areas,
        }
    }

    /// Whether the hard rules allow the pair: a language in common, and the gender wishes of both.
    pub fn allows(&self, mentee: usize, mentor: usize) -> bool {
        let (mentee, mentor) = (&self.mentees[mentee], &self.mentors[mentor]);
        let second_language = mentee.language == mentor.language && mentor.language_level >= 2;
        let wish = mentee.same_gender_only || mentor.same_gender_only;
        (mentee.majority_level >= 2 || second_language) && (mentee.gender == mentor.gender || !wish)
    }

    /// Points of the pair by the eight criteria, 0 to [`BEST_SCORE`].
    pub fn score(&self, mentee: usize, mentor: usize) -> i32 {
        let (mentee, mentor) = (&self.mentees[mentee], &self.mentors[mentor]);
        let area = self.near[mentee.area * self.areas + mentor.area];
        let profession = if mentee.profession == mentor.profession {
            40
        } else if mentee.profession / 5 == mentor.profession / 5 {
            20
        } else {
            0
        };
        let education = 12 - 3 * (mentee.education - mentor.education).abs();
        let interests = 4 * shared(mentee.interests, mentor.interests).min(5);
        let times = 5 * shared(mentee.times, mentor.times).min(3);
        let need = if mentor.competence >> mentee.need & 1 == 1 { 25 } else { 0 };
        let age = (10 - (mentee.age - mentor.age).abs() / 2).max(0);
        area + profession + education + interests + times + need + age + mentee.weeks_waiting / 4
    }

    /// The cost of an allowed pair.
    pub fn cost(&self, mentee: usize, mentor: usize) -> i32 {
        BEST_SCORE - self.score(mentee, mentor)
    }
}

fn shared(these: u32, those: u32) -> i32 {
    (these & those).count_ones().cast_signed()
}

/// Points for how near each area is to each other one: areas lie on a square of 100 × 100.
fn nearness(seed: u64, areas: usize) -> Vec<i32> {
    let stream = draw(seed, 900);
    let coordinate = |k: u64| below(draw(stream, k), 100) as i32;
    let places: Vec<(i32, i32)> =
        (0..areas as u64).map(|area| (coordinate(2 * area), coordinate(2 * area + 1))).collect();
    let points = |a: usize, b: usize| {
        let distance = (places[a].0 - places[b].0).abs() + (places[a].1 - places[b].1).abs();
        if a == b { 30 } else { (20 - distance / 5).max(0) }
    };
    (0..areas * areas).map(|at| points(at / areas, at % areas)).collect()
}

/// Everybody of one side. Each field is drawn from a stream of its own, numbered as in the list of fields.
fn people(seed: u64, side: Side, count: usize, areas: usize) -> Vec<Person> {
    let stream = draw(seed, if side == Side::Mentee { 100 } else { 101 });
    let kinds = Kinds::new(areas);
    (0..count as u64).map(|person| one(side, &kinds, &|field| draw(draw(stream, field), person))).collect()
}

/// What is more or less common among people.
struct Kinds {
    areas: Zipf,
    languages: Zipf,
    professions: Zipf,
    interests: Zipf,
    needs: Zipf,
}

impl Kinds {
    fn new(areas: usize) -> Self {
        Self {
            areas: Zipf::new(areas as u64),
            languages: Zipf::new(12),
            professions: Zipf::new(40),
            interests: Zipf::new(32),
            needs: Zipf::new(8),
        }
    }
}

fn one(side: Side, kinds: &Kinds, field: &dyn Fn(u64) -> u64) -> Person {
    let mentor = side == Side::Mentor;
    let number = |at: u64, bound: u64| below(field(at), bound) as u32;
    let any_of = |fields: std::ops::Range<u64>, bit: &dyn Fn(u64) -> usize| {
        fields.fold(0, |bits: u32, at| bits | 1 << bit(field(at)))
    };
    let language_level = match side {
        Side::Mentee => 4,
        Side::Mentor if number(3, 2) == 0 => 0,
        Side::Mentor => 1 + number(4, 4),
    };
    let places = match number(24, 20) {
        19.. => 3,
        16.. => 2,
        _ => 1,
    };
    Person {
        area: kinds.areas.kind(field(0)),
        majority_level: if mentor { 4 } else { number(1, 4) },
        language: 1 + kinds.languages.kind(field(2)),
        language_level,
        gender: number(5, 2),
        same_gender_only: number(6, 10) < if mentor { 1 } else { 2 },
        age: (if mentor { 20 + number(7, 60) } else { 18 + number(7, 50) }).cast_signed(),
        profession: kinds.professions.kind(field(8)),
        education: number(9, 5).cast_signed(),
        interests: any_of(10..15, &|bits| kinds.interests.kind(bits)),
        times: any_of(15..19, &|bits| below(bits, 14) as usize),
        need: if mentor { 0 } else { kinds.needs.kind(field(19)) },
        competence: if mentor { any_of(20..23, &|bits| below(bits, 8) as usize) } else { 0 },
        weeks_waiting: if mentor { 0 } else { number(23, 53).cast_signed() },
        places: if mentor { places } else { 0 },
    }
}
