"""Random timetables in the words of the catalogue, the same for the same seed, thick with what is hard: clock changes,
ends of months, fifth weekdays, holidays that touch, slots that say the same, meetings that pass midnight."""
import random
from datetime import date, timedelta

DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
TIMES = ["00:00", "01:30", "02:00", "02:30", "02:59", "03:00", "03:15", "09:00", "12:30", "19:45", "22:00", "23:59"]
NIGHT = ["01:30", "02:00", "02:30", "02:59"]
ENDS = TIMES[1:] + ["24:00"]


def last_sunday(year, month):
    day = date(year, month, 31)
    return day - timedelta(days=(day.weekday() + 1) % 7)


class Maker:
    def __init__(self, seed):
        self.chance = random.Random(seed)
        year = self.chance.randint(1990, 2036)
        near = [last_sunday(year, 3), last_sunday(year, 10), date(year, 12, 31), date(year, 2, 28), date(year, 7, 1)]
        self.middle = self.chance.choice(near)

    def day(self, spread=40):
        return self.middle + timedelta(days=self.chance.randint(-spread, spread))

    def days(self, least, most):
        return [self.day().isoformat() for _ in range(self.chance.randint(least, most))]

    def sometimes(self, share):
        return self.chance.random() < share

    def hours(self):
        start = self.chance.choice(NIGHT if self.sometimes(0.5) else TIMES)
        if self.sometimes(0.2):
            return {"from": start}
        if self.sometimes(0.3):
            return {"from": start, "to": self.chance.choice(ENDS), "overnight": True}
        later = [end for end in ENDS if end > start]
        return {"from": start, "to": later[0] if self.sometimes(0.5) else self.chance.choice(later)}

    def term(self):
        first, last = sorted([self.day(), self.day()])
        term = {}
        if self.sometimes(0.5):
            term["start"] = first.isoformat()
        if self.sometimes(0.4):
            term["end"] = last.isoformat()
        if self.sometimes(0.4):
            term["except"] = self.days(1, 12)
        return term

    def weekdays(self):
        return self.chance.sample(DAYS, self.chance.choice([1, 1, 2, 3, 7]))

    def slot(self):
        sort = self.chance.choice(["weekly", "stepped", "monthly", "dated"])
        if sort == "dated":
            return {"on": self.days(0, 12) + [self.middle.isoformat()], **self.hours()}
        if sort == "monthly":
            weeks = self.chance.sample([1, 2, 3, 4, 5, -1], self.chance.randint(1, 3))
            return {"monthly": {"days": self.weekdays(), "weeks": weeks}, **self.hours(), **self.term()}
        slot = {"days": self.weekdays(), **self.hours(), **self.term()}
        if sort == "stepped":
            start = self.middle - timedelta(days=self.chance.randint(0, 200))
            slot["everyWeeks"] = self.chance.randint(2, 6)
            slot["start"] = min(start.isoformat(), slot.get("end", start.isoformat()))
        return slot

    def holiday(self, number):
        first = self.day()
        return {"name": f"Vakantie {number}", "kind": self.chance.choice(["school", "public"]),
                "from": first.isoformat(), "to": (first + timedelta(days=self.chance.choice([0, 1, 8, 15]))).isoformat()}

    def rule(self):
        says = {kind: self.chance.choice(["open", "closed", None]) for kind in ("school", "public")}
        return {kind: word for kind, word in says.items() if word}

    def case(self):
        schedule = [self.slot() for _ in range(self.chance.choice([0, 1, 1, 1, 2, 3]))]
        if schedule and self.sometimes(0.2):
            same_days = {name: said for name, said in schedule[0].items() if name not in ("from", "to", "overnight")}
            schedule += [{**same_days, **self.hours()}, schedule[0]]
        first = self.middle - timedelta(days=self.chance.randint(-5, 60))
        last = first + timedelta(days=self.chance.choice([0, 20, 60, 60, 120, 400]))
        case = {"schedule": schedule, "from": first.isoformat(), "to": last.isoformat(),
                "most": self.chance.choice([1000, 1000, 1000, 5, 1, 0]),
                "municipality": {"id": "ergens", "name": "Ergens",
                                 "holidays": [self.holiday(n) for n in range(self.chance.randint(0, 4))]}}
        if self.sometimes(0.6):
            case["holidays"] = self.rule()
        if self.sometimes(0.4):
            case["cancelled"] = [{"on": day} for day in self.days(1, 10)]
        return case


def clock_changes():
    """Each night on which the clock changes, with all hours around it."""
    nights = [last_sunday(year, month) for year in range(2024, 2038) for month in (3, 10)]
    hours = [{"from": start, "to": end} for start in NIGHT for end in ENDS if end > start]
    hours += [{"from": "22:00", "to": end, "overnight": True} for end in TIMES]
    return [{"schedule": [{"on": [night.isoformat(), (night - timedelta(days=1)).isoformat()], **times}],
             "from": (night - timedelta(days=1)).isoformat(), "to": night.isoformat(), "most": 1000,
             "municipality": {"id": "ergens", "name": "Ergens"}} for night in nights for times in hours]


def timetables(seed, count):
    return clock_changes() + [Maker(f"{seed}/{number}").case() for number in range(count)]
