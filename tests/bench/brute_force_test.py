#!/usr/bin/env python3
"""brute_force_test.py BRUTE_FORCE: right answers pass the checker and every planted fault is seen."""
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import convert
from convert_test import ROOT, offer

OFFERS = [offer(1), offer(2, title="Wandelen met koffie", categories=["sport"], interests=["i_sport_1"]),
          offer(3, title="Wandelen", description="Elke week langs de vijver.", categories=["sport", "natuur"], interests=[]),
          offer(4, age_max=60), offer(5, price=30.0), offer(6, weekdays=[5]), offer(7, lat=52.37, lon=4.89)]
NEAR = {"lat": 51.56, "lon": 5.09, "radius_km": 5.0, "age": 70, "price_max": 10.0, "weekday": 1}
QUERIES = [{"qid": 0, "cls": "a", "text": "koffie"}, {"qid": 1, "cls": "a", "text": "wandelen koffie"},
           {"qid": 2, "cls": "a", "text": "vijver buurthuis"}, {"qid": 3, "cls": "b", "text": "koffie"} | NEAR,
           {"qid": 4, "cls": "d", "text": "wan"}]
# By hand: 2 and 3 are the only ones that walk, only 3 has no coffee and no buurthuis ("vijver buurthuis": any word).
RIGHT = {"0": {"total": 6, "facets": None}, "1": {"total": 1, "facets": None}, "2": {"total": 7, "facets": None},
         "3": {"total": 2, "facets": {"ontmoeting": 1, "sport": 1}}, "4": {"total": None, "facets": None}}


class BruteForce(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.write("offers", "\n".join(json.dumps(one) for one in OFFERS))
        self.write("queries", "\n".join(json.dumps(one) for one in QUERIES))
        convert.convert(self.folder / "offers", self.folder / "out")

    def write(self, name, text):
        (self.folder / name).write_text(text, encoding="utf-8")

    def check(self, answers):
        self.write("answers", json.dumps(answers))
        run = subprocess.run([PROGRAM, self.folder / "out" / "bench", self.folder / "out" / "rules", self.folder / "queries",
                              self.folder / "answers", self.folder / "answers"], capture_output=True, text=True)
        return run.returncode, run.stdout + run.stderr

    def test_right_answers_pass(self):
        code, text = self.check(RIGHT)
        self.assertEqual(code, 0, text)
        self.assertIn("class a of 3: 3 totals equal a scan", text)
        self.assertIn("class b of 1: 1 totals, 1 facets equal a scan", text)
        self.assertIn("class b of 1: 1 totals, 1 facets equal the oracle", text)

    def test_every_wrong_answer_is_seen(self):
        for number, wrong in (("0", {"total": 5}), ("1", {"total": 0}), ("2", {"total": 0}), ("3", {"total": 3}),
                              ("3", {"facets": {"ontmoeting": 2}}), ("3", {"facets": {}})):
            code, text = self.check(RIGHT | {number: RIGHT[number] | wrong})
            self.assertEqual(code, 1, (wrong, text))

    def test_no_answers_are_no_agreement(self):
        self.assertEqual(self.check({})[0], 1)


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
