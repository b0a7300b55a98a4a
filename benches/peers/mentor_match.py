"""mentor-match from end to end: python mentor_match.py FOLDER SECONDS prints one line of JSON, as solvers.py does.

FOLDER holds mentees.csv, mentors.csv and near.csv. Timed: reading them, scoring every pair, finding the plan. Its aim is
the best total; a pair that the hard rules forbid counts nothing.
"""

import csv
import json
import sys
import time
from importlib.metadata import version
from pathlib import Path

from matching.mentee import Mentee
from matching.mentor import Mentor
from matching.process import generate_match_matrix, match_and_assign_participants
from matching.rules.rule import Disqualify, Rule


class Points(Rule):
    """As many points as a function of mentee and mentor says."""

    def __init__(self, points):
        self.points = points

    def evaluate(self, match):
        return True

    def apply(self, match):
        return self.points(match.mentee, match.mentor)


def people(kind, path):
    with open(path, newline="") as file:
        for number, row in enumerate(csv.DictReader(file)):
            person = kind(grade=0, email=f"{kind.__name__}-{number}")
            for field, value in row.items():
                setattr(person, field, int(value))
            yield person


def rules(near):
    def no_common_language(match):
        mentee, mentor = match.mentee, match.mentor
        second = mentee.language == mentor.language and mentor.language_level >= 2
        return mentee.majority_level < 2 and not second

    def gender_wish(match):
        mentee, mentor = match.mentee, match.mentor
        return mentee.gender != mentor.gender and bool(mentee.same_gender_only or mentor.same_gender_only)

    def profession(mentee, mentor):
        if mentee.profession == mentor.profession:
            return 40
        return 20 if mentee.profession // 5 == mentor.profession // 5 else 0

    def education(mentee, mentor):
        return 12 - 3 * abs(mentee.education - mentor.education)

    def interests(mentee, mentor):
        return 4 * min(5, (mentee.interests & mentor.interests).bit_count())

    def times(mentee, mentor):
        return 5 * min(3, (mentee.times & mentor.times).bit_count())

    def age(mentee, mentor):
        return max(0, 10 - abs(mentee.age - mentor.age) // 2)

    # mentor-match asks them from the last to the first and stops at the first that forbids the pair.
    return [
        Points(lambda mentee, mentor: near[mentee.area][mentor.area]),
        Points(profession),
        Points(education),
        Points(interests),
        Points(times),
        Points(lambda mentee, mentor: 25 if mentor.competence >> mentee.need & 1 else 0),
        Points(age),
        Points(lambda mentee, mentor: mentee.weeks_waiting // 4),
        Disqualify(gender_wish),
        Disqualify(no_common_language),
    ]


def match(folder):
    """The total score of its plan, and how many people have a mentor."""
    mentees, mentors = list(people(Mentee, folder / "mentees.csv")), list(people(Mentor, folder / "mentors.csv"))
    with open(folder / "near.csv", newline="") as file:
        near = [[int(points) for points in row] for row in csv.reader(file)]
    matrix = generate_match_matrix(mentors, mentees, rules(near))
    scores = {(pair.mentee.email, pair.mentor.email): pair.score for row in matrix for pair in row}
    match_and_assign_participants(matrix)
    pairs = [(mentee.email, mentor.email) for mentee in mentees for mentor in mentee.mentors]
    return sum(scores[pair] for pair in pairs), len(pairs)


def mebibytes(field):
    """A figure of this process's memory, as the kernel counts it."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(field + ":"))


def main():
    folder, seconds = Path(sys.argv[1]), float(sys.argv[2])
    Path("/proc/self/clear_refs").write_text("5")
    before, times = mebibytes("VmRSS"), []
    while not times or sum(times) < seconds * 1000:
        started = time.perf_counter()
        total, matched = match(folder)
        times.append((time.perf_counter() - started) * 1000)
    print(
        json.dumps(
            {
                "version": f"mentor-match {version('mentor-match')}",
                "objective": total,
                "matched": matched,
                "ms": times,
                "input_mib": before,
                "peak_mib": mebibytes("VmHWM"),
            }
        )
    )


main()
