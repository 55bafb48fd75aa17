#include "engine/catalog/records.h"
#include "server/api/listing.h"
#include "server/api/match_codecs.h"
#include "server/api/plan_views.h"

namespace socialmap::api {
namespace {

Codec<WeekMeeting> meeting() {
  auto const from = [](auto& meeting) -> auto& { return meeting.hours.from; };
  auto const to = [](auto& meeting) -> auto& { return meeting.hours.to; };
  return nested<WeekMeeting>(
      {"WeekMeeting",
       "A meeting of the week at which one can go to this and to the rest of the plan.",
       {required("day", &WeekMeeting::day, weekday(), "day"),
        required_field<WeekMeeting>("from", from, clock_time(), "from"),
        optional_field<WeekMeeting>("to", to, clock_time(), "absent: the end is not known")}});
}

Codec<PlannedActivityView> planned_activity() {
  using P = PlannedActivityView;
  Record<P> record{
      "PlannedActivity", "An offer of a plan: as in a ranking, and what it does in the plan.", {}};
  for (auto const& field : match_record().fields.untyped())
    record.fields.push_back(lifted<P>(field, &P::match));
  record.fields.push_back(required("adds", &P::adds, any_text(), "what it adds to the rest of the plan"));
  record.fields.push_back(optional("slot", &P::slot, meeting(), "absent: it has no fixed hours"));
  return nested(std::move(record));
}

Codec<ServedNeedView> served_need() {
  using S = ServedNeedView;
  return nested<S>({"ServedNeed",
                    "A need, and what in the plan helps with it.",
                    {required("need", &S::need, slug(), "the need"),
                     required("label", &S::label, any_text(), "in plain Dutch"),
                     required("by", &S::by, list_of(slug()), "offers: help first")}});
}

Codec<OpenNeed> open_need() {
  return nested<OpenNeed>({"OpenNeed",
                           "A need that nothing in the plan helps with.",
                           {required("need", &OpenNeed::need, slug(), "the need"),
                            required("label", &OpenNeed::label, any_text(), "in plain Dutch"),
                            required("because", &OpenNeed::because, any_text(), "why, in plain Dutch")}});
}

Codec<MonthCost> month_cost() {
  return nested<MonthCost>(
      {"MonthCost",
       "What a plan costs a month, with the client's passes.",
       {optional("amount", &MonthCost::amount, euro(100'000),
                 "euro, of the prices that are known; absent: none"),
        required("unknown", &MonthCost::unknown, count(), "offers of which the price is not known: ask")}});
}

Codec<PlanView> plan() {
  using P = PlanView;
  return nested<P>({"Plan",
                    "A few offers that go together in one week and one budget.",
                    {required("support", &P::support, list_of(nested(match_record())), "help, comes first"),
                     required("activities", &P::activities, list_of(planned_activity()), "best first"),
                     required("covers", &P::covers, list_of(served_need()), "needs that are served"),
                     required("open", &P::open, list_of(open_need()), "heavy needs that are not"),
                     required("perMonth", &P::per_month, month_cost(), "what it costs"),
                     required("because", &P::because, any_text(), "the plan in plain Dutch")}});
}

}  // namespace

Record<PlansView> const& plans_record() {
  using P = PlansView;
  static Record<PlansView> const record{
      "Plans",
      "Up to three ways to serve all needs of a client with a few offers.",
      {required("mode", &P::mode, mode_codec(), "how to read the answer; escalate: no plans"),
       required("signals", &P::signals, list_of(signal_codec()), "red flags, the strongest first"),
       required("support", &P::support, support_codec(), "help, as in a ranking"),
       required("plans", &P::plans, list_of(plan()),
                "the best first; none where no need, interest or signal was named"),
       required("refused", &P::refused, refused_codec(), "activities that do not fit"),
       optional("youthRoute", &P::youth_route, youth_route_codec(), "only under 18: no plans"),
       required("notWeighed", &P::not_weighed, list_of(any_text()),
                "given fields that matching does not use"),
       required("versions", &P::versions, versions_codec(), "what it was made of")}};
  return record;
}

}  // namespace socialmap::api
