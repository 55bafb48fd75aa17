#!/usr/bin/env python3
"""convert_test.py SOCIALMAP: what convert.py makes is read without a problem, and nothing gets lost on the way."""
import contextlib
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import convert

ROOT = Path(__file__).resolve().parents[2]
SENTENCE = "Koffie en thee met buren in het buurthuis. "


def offer(number, **changes):
    return {"id": number, "title": "Koffieochtend voor ouderen", "description": SENTENCE.strip(),
            "organisation": "Stichting Voorbeeld Breda", "categories": ["ontmoeting"], "interests": ["i_ontmoeting_0"],
            "needs": ["n_3"], "target": ["ouderen"], "age_min": 55, "age_max": 120, "price": 2.5, "weekdays": [1, 3],
            "dayparts": ["ochtend", "avond"], "languages": ["nl", "ar"], "wheelchair": True, "municipality": "Breda",
            "lat": 51.5606, "lon": 5.0919} | changes


@contextlib.contextmanager
def converted(offers):
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "offers.ndjson"
        source.write_text("".join(json.dumps(one) + "\n" for one in offers), encoding="utf-8")
        convert.convert(source, Path(folder) / "out")
        yield Path(folder) / "out"


def providers_in(out):
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted((out / "bench" / "providers").iterdir())]


def check(out):
    return subprocess.run([PROGRAM, "check", str(out / "bench"), str(ROOT / "rules")], capture_output=True, text=True)


def domains_of(kinds):
    return {kind.split("-")[0] for kind in kinds}


class Convert(unittest.TestCase):
    def test_check_finds_nothing_wrong(self):
        with converted([offer(1), offer(2, needs=[], description=SENTENCE * 20)]) as out:
            run = check(out)
        self.assertEqual(run.returncode, 0, run.stderr)
        missing = ("neighbourhoods.geojson: warning: does not exist", "postcodes.csv: warning: holds no postcode")
        self.assertEqual([line for line in run.stderr.splitlines() if not any(one in line for one in missing)], [])

    def test_check_is_not_asked_in_vain(self):
        with converted([offer(1, price=-1)]) as out:
            run = check(out)
        self.assertNotEqual(run.returncode, 0)

    def test_no_word_of_a_long_text_is_lost_or_doubled(self):
        text = (SENTENCE * 20).strip()
        summary, rest = convert.split_text(text)
        self.assertLessEqual(len(summary), convert.LONGEST_SUMMARY)
        self.assertEqual(f"{summary} {rest}", text)

    def test_domains_are_the_categories(self):
        for categories, interests in ((["sport"], ["i_sport_0", "i_sport_7"]),
                                      (["sport", "taal"], ["i_taal_1", "i_taal_2"]),
                                      (["sport", "taal", "werk"], ["i_werk_0", "i_werk_1", "i_werk_2", "i_werk_3"])):
            kinds = convert.kinds_of(offer(1, categories=categories, interests=interests))
            self.assertEqual(domains_of(kinds), set(categories))
            self.assertLessEqual(len(kinds), convert.MOST_KINDS)

    def test_what_is_filtered_on_keeps_its_value(self):
        with converted([offer(12)]) as out:
            (provider,) = providers_in(out)
        (activity,), (location,) = provider["activities"], provider["locations"]
        self.assertEqual(activity["id"], "offer-0000012")
        self.assertEqual(provider["name"], "Stichting Voorbeeld Breda")
        self.assertEqual((location["lat"], location["lon"]), (51.5606, 5.0919))
        self.assertEqual(location["accessibility"], {"stepFree": True})
        self.assertEqual(activity["price"], {"amount": 2.5, "per": "visit"})
        self.assertEqual((activity["audience"]["minAge"], activity["audience"]["maxAge"]), (55, 120))
        self.assertEqual([slot["days"] for slot in activity["schedule"]], [["tue", "thu"], ["tue", "thu"]])
        self.assertEqual(activity["needs"], {"n-3": 3})

    def test_a_large_organisation_becomes_branches(self):
        with converted([offer(i) for i in range(convert.MOST_OFFERS + 1)]) as out:
            made = providers_in(out)
        self.assertEqual([len(one["activities"]) for one in made], [convert.MOST_OFFERS, 1])
        self.assertEqual(len({one["id"] for one in made}), 2)
        self.assertEqual(len({one["name"] for one in made}), 1)


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
