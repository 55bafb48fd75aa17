#include "engine/base/overloaded.h"
#include "engine/catalog/records.h"

namespace socialmap {
namespace {

template <typename S>
Field<S> from_field() {
  return required_field<S>(
      "from", [](auto& s) -> auto& { return s.hours.from; }, clock_time(), "starting time");
}

template <typename S>
Field<S> to_field() {
  return optional_field<S>(
      "to", [](auto& s) -> auto& { return s.hours.to; }, clock_time(),
      "ending time; absent: unknown, two hours are assumed for overlap");
}

template <typename S>
Field<S> overnight_field() {
  return defaulted_field<S>(
      "overnight", [](auto& s) -> auto& { return s.hours.overnight; }, truth(),
      "true when it ends on the next day");
}

template <typename S>
void add_term_fields(Fields<S>& fields) {
  fields.push_back(optional_field<S>(
      "start", [](auto& s) -> auto& { return s.term.start; }, calendar_date(), "first possible day"));
  fields.push_back(optional_field<S>(
      "end", [](auto& s) -> auto& { return s.term.end; }, calendar_date(), "last possible day"));
  fields.push_back(defaulted_field<S>(
      "except", [](auto& s) -> auto& { return s.term.except; }, list_of(calendar_date()),
      "days on which it does not take place"));
}

void check_hours(Hours const& hours, Node const& node, Reading& reading) {
  if (!hours.to) return;
  if (!hours.overnight && *hours.to <= hours.from) {
    reading.problem(node, "ends before it starts; past midnight needs overnight: true",
                    to_string(hours.from) + "-" + to_string(*hours.to));
  }
}

void check_term(Term const& term, Node const& node, Reading& reading) {
  if (term.start && term.end && *term.end < *term.start) {
    reading.problem(node, "its last day (end) lies before its first day (start)", to_string(*term.end));
  }
}

Record<WeeklySlot> weekly() {
  Record<WeeklySlot> record{
      "WeeklySlot",
      "Every week, or every few weeks, on the same days.",
      {required("days", &WeeklySlot::days, list_of(weekday(), 1, 7), "days of the week"),
       from_field<WeeklySlot>(), to_field<WeeklySlot>(), overnight_field<WeeklySlot>(),
       defaulted("everyWeeks", &WeeklySlot::every_weeks, whole_number(1, 52),
                 "2 is every other week, counted from the week of start")}};
  add_term_fields(record.fields);
  record.check = [](WeeklySlot const& s, Node const& node, Reading& reading) {
    check_hours(s.hours, node, reading);
    check_term(s.term, node, reading);
    if (s.every_weeks > 1 && !s.term.start)
      reading.problem(node, "everyWeeks above 1 needs a start to count from");
  };
  return record;
}

/// The members of "monthly" belong to the slot itself.
Record<MonthlySlot> nth_days() {
  return {"NthDays",
          "Which days of the month.",
          {required("days", &MonthlySlot::days, list_of(weekday(), 1, 7), "days of the week"),
           required("weeks", &MonthlySlot::weeks, list_of(whole_number(-1, 5), 1, 6),
                    "1 is the first such day of the month, -1 the last")},
          [](MonthlySlot const& s, Node const& node, Reading& reading) {
            for (int const week : s.weeks) {
              if (week == 0) reading.problem(node, "week must be 1 to 5, or -1 for the last", "0");
            }
          }};
}

Field<MonthlySlot> monthly_field() {
  auto const days = nested(nth_days());
  Field<MonthlySlot> field{field_frame("monthly", "the days of the month", true, days.schema())};
  field.untyped.read = [days](Node const& node, Reading& reading, void* record) {
    auto value = days.read(node, reading);
    if (!value) return;
    auto& slot = *static_cast<MonthlySlot*>(record);
    slot.days = std::move(value->days);
    slot.weeks = std::move(value->weeks);
  };
  field.untyped.write = [days](JsonWriter& out, void const* record) {
    out.key("monthly");
    days.write(out, *static_cast<MonthlySlot const*>(record));
  };
  return field;
}

Record<MonthlySlot> monthly() {
  Record<MonthlySlot> record{
      "MonthlySlot", "On the first, third, last … such day of every month.", {monthly_field()}};
  record.fields.push_back(from_field<MonthlySlot>());
  record.fields.push_back(to_field<MonthlySlot>());
  record.fields.push_back(overnight_field<MonthlySlot>());
  add_term_fields(record.fields);
  record.check = [](MonthlySlot const& s, Node const& node, Reading& reading) {
    check_hours(s.hours, node, reading);
    check_term(s.term, node, reading);
  };
  return record;
}

Record<DatedSlot> dated() {
  return {
      "DatedSlot",
      "On these dates only.",
      {required("on", &DatedSlot::on, list_of(calendar_date(), 1), "the dates"), from_field<DatedSlot>(),
       to_field<DatedSlot>(), overnight_field<DatedSlot>()},
      [](DatedSlot const& s, Node const& node, Reading& reading) { check_hours(s.hours, node, reading); }};
}

}  // namespace

Codec<Weekday> weekday() {
  return one_of<Weekday>({{"mon", Weekday::mon},
                          {"tue", Weekday::tue},
                          {"wed", Weekday::wed},
                          {"thu", Weekday::thu},
                          {"fri", Weekday::fri},
                          {"sat", Weekday::sat},
                          {"sun", Weekday::sun}},
                         {{"maandag", "mon"},
                          {"ma", "mon"},
                          {"dinsdag", "tue"},
                          {"di", "tue"},
                          {"woensdag", "wed"},
                          {"wo", "wed"},
                          {"donderdag", "thu"},
                          {"do", "thu"},
                          {"vrijdag", "fri"},
                          {"vr", "fri"},
                          {"zaterdag", "sat"},
                          {"za", "sat"},
                          {"zondag", "sun"},
                          {"zo", "sun"}});
}

Codec<Slot> slot() {
  auto const week = nested(weekly());
  auto const month = nested(monthly());
  auto const dates = nested(dated());
  auto as_slot = [](auto value) { return value ? std::optional<Slot>(std::move(*value)) : std::nullopt; };
  auto read = [=](Node const& node, Reading& reading) -> std::optional<Slot> {
    if (node.find("on")) return as_slot(dates.read(node, reading));
    if (node.find("monthly")) return as_slot(month.read(node, reading));
    return as_slot(week.read(node, reading));
  };
  auto write = [=](JsonWriter& out, Slot const& value) {
    std::visit(overloaded{[&](WeeklySlot const& s) { week.write(out, s); },
                          [&](MonthlySlot const& s) { month.write(out, s); },
                          [&](DatedSlot const& s) { dates.write(out, s); }},
               value);
  };
  Schema schema;
  NodeList choices{absorb(schema, week.schema()), absorb(schema, month.schema()),
                   absorb(schema, dates.schema())};
  schema.node = object({{"oneOf", std::move(choices)}});
  return {std::move(read), std::move(write), std::move(schema)};
}

}  // namespace socialmap
