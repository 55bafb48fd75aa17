"""Compares the program's meetings with those of dateutil and zoneinfo on random timetables with a fixed seed.

    compare.py OCCURRENCES [agree|faults] [--cases N] [--seed N]

OCCURRENCES is the program built from occurrences.cpp. "agree": every case gives the same meetings. "faults": each
fault of expand.py, planted in turn, is seen in at least one case; a comparison that cannot fail is worth nothing.
"""
import argparse
import json
import subprocess
import sys

sys.path.insert(0, __file__.rpartition("/")[0])
from expand import AMSTERDAM, FAULTS, Expander  # noqa: E402
from timetables import timetables  # noqa: E402


def by_program(program, cases):
    done = subprocess.run([program], input=json.dumps(cases), capture_output=True, text=True, timeout=60, check=False)
    if done.returncode != 0:
        sys.exit(f"{program} refuses the timetables:\n{done.stderr}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def by_expander(case, fault=None):
    def shown(moment):
        return moment and moment.astimezone(AMSTERDAM).isoformat(timespec="seconds")
    return [[shown(start), shown(end)] for start, end in Expander(case, fault).meetings()]


def difference(case, program, expander):
    only_program = [pair for pair in program if pair not in expander]
    only_expander = [pair for pair in expander if pair not in program]
    return (f"{json.dumps(case)}\n  only the program: {only_program[:5]}\n  only dateutil:    {only_expander[:5]}\n"
            f"  {len(program)} and {len(expander)} meetings")


def agree(cases, answers):
    wrong = []
    meetings = 0
    for case, program in zip(cases, answers, strict=True):
        expander = by_expander(case)
        meetings += len(expander)
        if program != expander:
            wrong.append(difference(case, program, expander))
    print("\n".join(wrong[:5]))
    print(f"{len(cases)} timetables, {meetings} meetings, {len(wrong)} timetables differ")
    return 0 if meetings > len(cases) and not wrong else 1


def faults(cases, answers):
    unseen = []
    for fault, meaning in FAULTS.items():
        pairs = enumerate(zip(cases, answers, strict=True), 1)
        first = next((number for number, (case, program) in pairs if program != by_expander(case, fault)), None)
        print(f"timetable {first} is the first to differ when {meaning}" if first else f"nothing differs when {meaning}")
        unseen += [] if first else [fault]
    print(f"{len(FAULTS)} planted faults, {len(unseen)} not seen {unseen or ''}")
    return 1 if unseen else 0


def main():
    parser = argparse.ArgumentParser(description="Compares the program's meetings with those of dateutil.")
    parser.add_argument("program")
    parser.add_argument("what", choices=["agree", "faults"])
    parser.add_argument("--cases", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()
    cases = timetables(options.seed, options.cases)
    answers = by_program(options.program, cases)
    return {"agree": agree, "faults": faults}[options.what](cases, answers)


if __name__ == "__main__":
    sys.exit(main())
