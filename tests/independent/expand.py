"""What CATALOG.md says about schedules, expanded by dateutil's rrule and the zone rules of Python's zoneinfo.

A fault planted on purpose (FAULTS) changes one rule, so that compare.py can show that the comparison would see it.
"""
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from dateutil import rrule

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
WEEKDAYS = {"mon": rrule.MO, "tue": rrule.TU, "wed": rrule.WE, "thu": rrule.TH, "fri": rrule.FR, "sat": rrule.SA,
            "sun": rrule.SU}
NEVER = datetime.max.replace(tzinfo=timezone.utc)

FAULTS = {
    "weeks from sunday": "weeks of everyWeeks run from Sunday",
    "weeks from window": "everyWeeks counts from the window and not from start",
    "start left out": "the first day of a term is not in it",
    "end left out": "the last day of a term is not in it",
    "last is fourth": "the last such day of a month is its fourth",
    "fifth is last": "the fifth such day of a month is its last",
    "except ignored": "a day under except goes on",
    "except everywhere": "a day under except is left out of the other slots too",
    "cancelled ignored": "a cancelled date goes on",
    "cancelled once": "a cancelled date is left out of the first slot only",
    "holiday unknown is closed": "an offer without a rule for a kind of holiday is closed in it",
    "holiday open is closed": "an offer that is open in a kind of holiday is closed in it",
    "holiday kinds mixed up": "the rule for school holidays counts for public ones",
    "holiday first day open": "the first day of a holiday goes on",
    "holiday last day open": "the last day of a holiday goes on",
    "dates never closed": "listed dates go on in holidays",
    "night ends today": "an overnight meeting ends on the day on which it starts",
    "repeated hour second": "a time that the clock shows twice is the second",
    "skipped hour back": "a time that the clock skips moves back an hour",
    "length lost": "a start that the clock change moves past its end has no length",
    "unknown end assumed": "an unknown end is two hours on",
    "no summer time": "the clock never changes",
    "meetings twice": "two slots that say the same give two meetings",
    "days unsorted": "the meetings stand in the order of the slots",
    "most ignored": "the window has no most",
}


def day_of(text):
    return date.fromisoformat(text)


def midnight(day):
    return datetime.combine(day, time())


def clock(day, text):
    """The naive moment at which the clock shows this; 24:00 is the midnight after."""
    hours, minutes = text.split(":")
    return midnight(day) + timedelta(hours=int(hours), minutes=int(minutes))


class Expander:
    """The meetings of one case, as pairs of moments in UTC; the second is None where the end is unknown."""

    def __init__(self, case, fault=None):
        assert fault is None or fault in FAULTS
        self.case, self.fault = case, fault
        self.first, self.last = day_of(case["from"]), day_of(case["to"])

    def meetings(self):
        closed, found = self.closed_days(), []
        excepted = {day for slot in self.case["schedule"] for day in slot.get("except", [])}
        for number, slot in enumerate(self.case["schedule"]):
            days = rrule.rruleset()
            self.add_days(days, slot)
            for text in excepted if self.fault == "except everywhere" else slot.get("except", []):
                if self.fault != "except ignored":
                    days.exdate(midnight(day_of(text)))
            gone = self.cancelled_days(number)
            if not ("on" in slot and self.fault == "dates never closed"):
                gone |= closed
            found += [self.meeting(moment.date(), slot)
                      for moment in days.between(midnight(self.first), midnight(self.last), inc=True)
                      if moment.date() not in gone]
        if self.fault != "meetings twice":
            found = list(dict.fromkeys(found))
        if self.fault != "days unsorted":
            found.sort(key=lambda pair: (pair[0], pair[1] or NEVER))
        return found if self.fault == "most ignored" else found[:self.case["most"]]

    def add_days(self, days, slot):
        if "on" in slot:
            for text in slot["on"]:
                days.rdate(midnight(day_of(text)))
            return
        start = day_of(slot["start"]) if "start" in slot else self.first
        end = day_of(slot["end"]) if "end" in slot else self.last
        if self.fault == "weeks from window" and start < self.first:
            start = self.first
        if self.fault == "start left out" and "start" in slot:
            days.exdate(midnight(start))
        if self.fault == "end left out" and "end" in slot:
            end -= timedelta(days=1)
        days.rrule(rrule.rrule(dtstart=midnight(start), until=midnight(end), **self.rule(slot)))

    def rule(self, slot):
        if "monthly" not in slot:
            return {"freq": rrule.WEEKLY, "interval": slot.get("everyWeeks", 1),
                    "wkst": rrule.SU if self.fault == "weeks from sunday" else rrule.MO,
                    "byweekday": [WEEKDAYS[day] for day in slot["days"]]}
        swapped = {"last is fourth": {-1: 4}, "fifth is last": {5: -1}}.get(self.fault, {})
        return {"freq": rrule.MONTHLY, "byweekday": [WEEKDAYS[day](swapped.get(week, week))
                                                     for day in slot["monthly"]["days"]
                                                     for week in slot["monthly"]["weeks"]]}

    def closed_days(self):
        rule, closed = self.case.get("holidays", {}), set()
        for holiday in self.case["municipality"].get("holidays", []):
            kind = "school" if self.fault == "holiday kinds mixed up" else holiday["kind"]
            says = rule.get(kind)
            if not (says == "closed" or (says is None and self.fault == "holiday unknown is closed")
                    or (says == "open" and self.fault == "holiday open is closed")):
                continue
            first = day_of(holiday["from"]) + timedelta(days=self.fault == "holiday first day open")
            last = day_of(holiday["to"]) - timedelta(days=self.fault == "holiday last day open")
            closed |= {moment.date() for moment in
                       rrule.rrule(rrule.DAILY, dtstart=midnight(first), until=midnight(last))}
        return closed

    def cancelled_days(self, slot_number):
        if self.fault == "cancelled ignored" or (self.fault == "cancelled once" and slot_number > 0):
            return set()
        return {day_of(cancelled["on"]) for cancelled in self.case.get("cancelled", [])}

    def meeting(self, day, slot):
        shown = clock(day, slot["from"])
        start = self.in_utc(shown)
        if "to" not in slot:
            return start, start + timedelta(hours=2) if self.fault == "unknown end assumed" else None
        night = slot.get("overnight", False) and self.fault != "night ends today"
        shown_end = clock(day + timedelta(days=night), slot["to"])
        end = self.in_utc(shown_end)
        if end <= start and self.fault != "length lost":
            end = start + (shown_end - shown)
        return start, end

    def in_utc(self, shown):
        if self.fault == "no summer time":
            return shown.replace(tzinfo=timezone(timedelta(hours=1))).astimezone(timezone.utc)
        moment = shown.replace(tzinfo=AMSTERDAM)
        skipped = moment.astimezone(timezone.utc).astimezone(AMSTERDAM).replace(tzinfo=None) != shown
        second = self.fault == ("skipped hour back" if skipped else "repeated hour second")
        return moment.replace(fold=1 if second else 0).astimezone(timezone.utc)
