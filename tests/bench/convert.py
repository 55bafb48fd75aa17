#!/usr/bin/env python3
"""convert.py CATALOGUE.ndjson OUT: the benchmark's catalogue as a municipality that `socialmap serve` reads.

    OUT/bench/        the municipality: --catalog OUT/bench --rules OUT/rules
    OUT/vocabulary/   its own vocabulary, found beside it, and the words that our rules name
    OUT/rules/        our rules

One line of the input is one offer, with the fields id, title, description, organisation, categories, interests, needs,
target, age_min, age_max, price, weekdays (0 is Monday), dayparts, languages, wheelchair, lat and lon.

Categories become domains and interests kinds, so that counts per category are the facet `domain`; a category without an
interest gets a kind of its own. Every label is a code, as only title, description and organisation are text here.
An organisation with more than MOST_OFFERS offers becomes several providers of one name, as branches are.
"""
import json
import re
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OUR_VOCABULARY = ROOT / "catalog" / "vocabulary"

MOST_OFFERS = 200
MOST_KINDS = 5          # CATALOG: kinds, 1 to 5
LONGEST_SUMMARY = 300   # CATALOG: characters of a summary

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HOURS = {"ochtend": ("10:00", "12:00"), "middag": ("14:00", "16:00"), "avond": ("19:30", "21:30")}
CATEGORIES = ("sport", "cultuur", "muziek", "vrijwilligerswerk", "schuldhulp", "voedsel", "ontmoeting", "taal",
              "digitaal", "zorg", "opvoeding", "jeugd", "natuur", "werk", "techniek", "spiritueel")
TARGETS = ("ouderen", "jongeren", "kinderen", "volwassenen", "gezinnen", "vrouwen", "mannen", "nieuwkomers",
           "mantelzorgers", "iedereen")
INTERESTS_PER_CATEGORY = 8
NEEDS = 24


def slug(code):
    """i_sport_3 is sport-3, n_7 is n-7."""
    return code.removeprefix("i_").replace("_", "-")


def category_of(interest):
    return slug(interest).rsplit("-", 1)[0]


def kinds_of(offer):
    """The interests, and the categories that none of them has; of too many interests in one category the last go."""
    interests = list(offer["interests"])
    bare = [category for category in offer["categories"] if category not in map(category_of, interests)]
    while len(bare) + len(interests) > MOST_KINDS:
        interests.remove(next(one for one in reversed(interests)
                              if [category_of(other) for other in interests].count(category_of(one)) > 1))
    return bare + [slug(one) for one in interests]


def split_text(text):
    """As many whole sentences as a summary holds, and the rest; no word is in both."""
    if len(text) <= LONGEST_SUMMARY:
        return text, None
    end = text.rfind(". ", 0, LONGEST_SUMMARY) + 1
    if end == 0:
        raise SystemExit(f"convert: no sentence of at most {LONGEST_SUMMARY} characters at the start of: {text}")
    return text[:end], text[end + 1:]


def slots_of(offer):
    days = [DAYS[day] for day in offer["weekdays"]]
    return [{"days": days, "from": HOURS[part][0], "to": HOURS[part][1]} for part in offer["dayparts"]]


def activity_of(offer, location):
    summary, description = split_text(offer["description"])
    activity = {
        "id": f"offer-{offer['id']:07}", "title": offer["title"], "kinds": kinds_of(offer), "summary": summary,
        "location": location, "schedule": slots_of(offer),
        "audience": {"minAge": offer["age_min"], "maxAge": offer["age_max"], "groups": offer["target"]},
        "language": {"spoken": offer["languages"]}, "price": {"amount": offer["price"], "per": "visit"},
        "needs": {slug(need): 3 for need in offer["needs"]},
    }
    return activity | ({"description": description} if description else {})


def location_of(offer, name):
    return {"id": name, "lat": offer["lat"], "lon": offer["lon"], "accessibility": {"stepFree": offer["wheelchair"]}}


class Providers:
    """Offers gathered by organisation; each full provider is written at once, so that little is kept."""

    def __init__(self, directory):
        self.directory = directory
        self.open = {}
        self.written = 0

    def add(self, offer):
        offers = self.open.setdefault(offer["organisation"], [])
        offers.append(offer)
        if len(offers) == MOST_OFFERS:
            self.write(offer["organisation"])

    def write(self, organisation):
        offers = self.open.pop(organisation)
        self.written += 1
        name = f"provider-{self.written:06}"
        places = [f"l{i}" for i in range(1, len(offers) + 1)]
        record = {"id": name, "name": organisation,
                  "locations": [location_of(offer, place) for offer, place in zip(offers, places)],
                  "activities": [activity_of(offer, place) for offer, place in zip(offers, places)]}
        write_json(self.directory / f"{name}.json", record)

    def finish(self):
        for organisation in list(self.open):
            self.write(organisation)


def coded(letter, ids):
    """Words whose label says nothing: no query finds an offer by it."""
    return [{"id": id, "label": f"{letter}{place:03}"} for place, id in enumerate(ids)]


def own_words(name, letter, file=None):
    """The words of one of our lists, which rules may name. Their labels say nothing either."""
    text = (OUR_VOCABULARY / f"{file or name}.yaml").read_text(encoding="utf-8")
    start = text.index(f"\n{name}:\n")
    return coded(letter, re.findall(r"^  - \{?id: ([a-z0-9-]+)", text[start:], re.MULTILINE))


def own_kinds():
    """Our kinds in their domains and layers."""
    text = (OUR_VOCABULARY / "kinds.yaml").read_text(encoding="utf-8")
    found = re.findall(r"^  - \{id: ([a-z0-9-]+), .*?domain: ([a-z-]+), layer: ([a-z]+)", text, re.MULTILINE)
    return [{"id": id, "label": f"O{place:03}", "domain": domain, "layer": layer, "defaultTraits": [],
             "benefit": f"O{place:03}"} for place, (id, domain, layer) in enumerate(found)]


def kind_words():
    kinds = own_kinds()
    for category in CATEGORIES:
        for id in [category] + [f"{category}-{i}" for i in range(INTERESTS_PER_CATEGORY)]:
            code = f"K{len(kinds):03}"
            kinds.append({"id": id, "label": code, "domain": category, "layer": "activity", "defaultTraits": [],
                          "benefit": code})
    return kinds


def vocabulary():
    """File name → content."""
    needs = [word | {"dimension": "meedoen", "why": word["label"], "kinds": []}
             for word in coded("N", [f"n-{i}" for i in range(NEEDS)]) + own_words("needs", "E")]
    domains = coded("D", CATEGORIES) + coded("B", sorted({kind["domain"] for kind in own_kinds()}))
    return {
        "themes": {"themes": []},
        "dimensions": {"dimensions": [{"id": "meedoen", "label": "M000"}]},
        "audiences": {"audiences": coded("A", TARGETS) + own_words("audiences", "G")},
        "support-forms": {"supportForms": own_words("supportForms", "S", "support-forms")},
        "traits": {"traits": own_words("traits", "T")},
        "kinds": {"domains": [word | {"themes": []} for word in domains], "kinds": kind_words()},
        "needs": {"needs": needs},
        "signals": {"modes": [{"id": "match", "order": 1, "meaning": "M001"}], "signals": []},
        "icpc": {"hints": []},
        "thesaurus": {"language": "nl", "negationCues": [], "patterns": [], "entries": []},
    }


def write_json(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def convert(source, out):
    (out / "vocabulary").mkdir(parents=True)
    for name, content in vocabulary().items():
        write_json(out / "vocabulary" / f"{name}.yaml", content)  # JSON is YAML too
    shutil.copy(OUR_VOCABULARY / "dutch.yaml", out / "vocabulary")  # how words are read
    shutil.copytree(ROOT / "rules", out / "rules")
    (out / "bench" / "providers").mkdir(parents=True)
    write_json(out / "bench" / "municipality.yaml", {"id": "bench", "name": "Bench"})
    providers = Providers(out / "bench" / "providers")
    with open(source, encoding="utf-8") as lines:
        for line in lines:
            providers.add(json.loads(line))
    providers.finish()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    convert(sys.argv[1], Path(sys.argv[2]))
