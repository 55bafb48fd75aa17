#include "engine/catalog/records.h"
#include "engine/rules/rule.h"
#include "server/api/listing.h"
#include "server/api/match_codecs.h"

#include <algorithm>

namespace socialmap::api {
namespace {

Codec<Factor> factor() { return one_of<Factor>(factor_words()); }

/// Points and scores: written with two decimals, reckoned in whole hundredths. The schema says no
/// "multipleOf": checked in binary floating point, 4.35 is no multiple of 0.01.
Codec<int> points() {
  auto read = [](Node const& node, Reading& reading) -> std::optional<int> {
    auto const* number = node.number();
    if (number) return static_cast<int>(*number * 100);
    reading.problem(node, "must be a number");
    return std::nullopt;
  };
  return {std::move(read), [](JsonWriter& out, int value) { out.hundredths(value); },
          Schema(object({{"type", "number"}}))};
}

Codec<Reason> reason() {
  return nested<Reason>({"Reason",
                         "One part of a score and why.",
                         {required("factor", &Reason::factor, factor(), "what it is about"),
                          required("points", &Reason::hundredths, points(), "part of the score"),
                          required("because", &Reason::because, any_text(), "a sentence in plain Dutch")}});
}

Codec<Check> check() {
  return nested<Check>({"Check",
                        "What is not known.",
                        {required("factor", &Check::factor, factor(), "what it is about"),
                         required("because", &Check::because, any_text(), "what to ask, in plain Dutch")}});
}

Codec<Journey> journey() {
  auto const mode = one_of<TravelMode>({{"walk", TravelMode::walk},
                                        {"bike", TravelMode::bike},
                                        {"public", TravelMode::public_transport},
                                        {"car", TravelMode::car}});
  return nested<Journey>(
      {"Journey",
       "The way there by the quickest of the client's modes.",
       {required("metres", &Journey::metres, whole_number(0, 50'000'000), "in a straight line"),
        required("minutes", &Journey::minutes, whole_number(0, 1'000'000), "one way, estimated"),
        optional("mode", &Journey::mode, mode, "absent: nobody has to travel")}});
}

Codec<BridgeView> bridge() {
  using B = BridgeView;
  return nested<BridgeView>({"Bridge",
                             "What one can do while waiting.",
                             {required("id", &B::id, slug(), "the other offer"),
                              required("title", &B::title, any_text(), "its title"),
                              required("because", &B::because, any_text(), "in plain Dutch")}});
}

/// A field of the profile that is written, also when empty, where the change replaces it.
template <typename T>
Field<ChangeView> replaced(char const* name, std::optional<T> ProfileChange::*part, T Profile::*value) {
  auto const& fields = profile_record().fields.untyped();
  auto const found = std::find_if(fields.begin(), fields.end(),
                                  [&](UntypedField const& field) { return field.name == name; });
  auto field = lifted<ChangeView>(*found, &ChangeView::profile);
  field.untyped.write = [name, part, value, write = field.untyped.write](JsonWriter& out,
                                                                         void const* record) {
    auto const& view = *static_cast<ChangeView const*>(record);
    if (!(view.change.*part)) return;
    if (!(view.profile.*value == T{})) return write(out, record);
    out.key(name);
    out.begin_object();  // what is left of it says nothing
    out.end_object();
  };
  return field;
}

Codec<ChangeView> change() {
  return nested<ChangeView>({"ProfileChange",
                             "Fields of the profile to put in place of those that were sent.",
                             {replaced("travel", &ProfileChange::travel, &Profile::travel),
                              replaced("budget", &ProfileChange::budget, &Profile::budget),
                              replaced("availability", &ProfileChange::availability, &Profile::availability),
                              replaced("avoid", &ProfileChange::avoid, &Profile::avoid)}});
}

Codec<RelaxationView> relaxation() {
  using R = RelaxationView;
  return nested<RelaxationView>({"Relaxation",
                                 "What would have to change for more offers to fit.",
                                 {required("change", &R::change, change(), "what to change"),
                                  required("extra", &R::extra, count(), "how many more fit then"),
                                  required("because", &R::because, any_text(), "in plain Dutch")}});
}

}  // namespace

Record<MatchView> const& match_record() {
  using M = MatchView;
  static Record<MatchView> const record{
      "Match",
      "An offer that fits, with why.",
      {required("activity", &M::activity, nested(activity_summary_record()), "the offer"),
       required("score", &M::score_hundredths, points(), "the exact sum of the points of its reasons"),
       required("reasons", &M::reasons, list_of(reason()), "why"),
       required("checks", &M::checks, list_of(check()), "what to ask first"),
       optional("travel", &M::travel, journey(), "absent: not known"),
       optional("next", &M::next, moment(), "the next meeting"),
       optional("waitingWeeks", &M::waiting_weeks, whole_number(0, 520), "weeks on the waiting list"),
       optional("bridge", &M::bridge, bridge(), "only where one has to wait long"),
       required("prerequisites", &M::prerequisites, list_of(any_text()), "what to arrange first"),
       optional("firstStep", &M::first_step, any_text(), "what to do first"),
       required("supportForms", &M::support_forms, list_of(slug()), "help to get in and stay"),
       required("funding", &M::funding, list_of(slug()), "passes and funding routes that it takes"),
       required("route", &M::route, route_steps(),
                "the warmest introduction from the coach, else the referrer; empty: none is known"),
       optional("guide", &M::guide, nested(named_id_record()), "who introduces people here")}};
  return record;
}

Codec<SignalView> signal_codec() {
  using S = SignalView;
  auto const contact = nested<ContactView>({"SignalContactView",
                                            "Whom to call.",
                                            {required("name", &ContactView::name, any_text(), "name"),
                                             optional("phone", &ContactView::phone, any_text(), "number")}});
  return nested<SignalView>(
      {"Signal",
       "A red flag.",
       {required("id", &S::id, slug(), "id"),
        required("source", &S::source, one_word_of({"ticked", "text", "referral"}),
                 "who raised it; only what is ticked counts"),
        required("label", &S::label, any_text(), "label"),
        required("advice", &S::advice, any_text(), "what to do"),
        required("ask", &S::ask, any_text(), "what to ask"),
        optional("from", &S::from, any_text(), "the words of the wish, for source text"),
        required("contacts", &S::contacts, list_of(contact), "whom to call")}});
}

Codec<SupportView> support_codec() {
  using S = SupportView;
  return nested<SupportView>(
      {"Support",
       "Help that belongs beside or before an activity.",
       {required("checked", &S::checked, list_of(slug()), "needs that every answer looks at"),
        required("required", &S::required, truth(), "true: help comes first"),
        required("matches", &S::matches, list_of(nested(match_record())), "the best help"),
        required("because", &S::because, any_text(),
                 "what was checked, and whom to call when there is none")}});
}

Codec<RefusedView> refused_codec() {
  auto const rule =
      nested<Refusal>({"Refusal",
                       "The offers that one rule refused first.",
                       {required("rule", &Refusal::rule, slug(), "the rule"),
                        required("count", &Refusal::count, count(), "offers"),
                        required("unknown", &Refusal::unknown, count(), "of these: only because not known"),
                        required("because", &Refusal::because, any_text(), "in plain Dutch")}});
  return nested<RefusedView>(
      {"Refused",
       "Offers that do not fit.",
       {required("total", &RefusedView::total, count(), "all of them"),
        required("byRule", &RefusedView::by_rule, list_of(rule), "each under its first rule")}});
}

Codec<YouthRoute> youth_route_codec() {
  using Y = YouthRoute;
  return nested<YouthRoute>(
      {"YouthRouteView",
       "Where somebody under 18 is helped.",
       {required("name", &Y::name, any_text(), "name"), optional("phone", &Y::phone, any_text(), "number"),
        optional("url", &Y::url, any_text(), "website"),
        optional("note", &Y::note, any_text(), "what to know")}});
}

Codec<Factor> factor_codec() { return factor(); }
Codec<int> points_codec() { return points(); }
Codec<ChangeView> change_codec() { return change(); }

Codec<Mode> mode_codec() {
  return one_of<Mode>({{"match", Mode::match},
                       {"support-first", Mode::support_first},
                       {"escalate", Mode::escalate},
                       {"match-after-triage", Mode::match_after_triage}});
}

Codec<VersionsView> versions_codec() {
  using V = VersionsView;
  return nested<VersionsView>(
      {"Versions",
       "What the answer was made of; with the same versions, the same day and the same profile it is the "
       "same.",
       {required("catalogue", &V::catalogue, count(),
                 "another number for every other content of the catalogue and its vocabulary"),
        required("rules", &V::rules, any_text(), "the SHA-256 of the rules")}});
}

Record<RankingView> const& ranking_record() {
  using R = RankingView;
  auto const coverage = nested<CoverageView>({"Coverage",
                                              "Whether the own neighbourhood has it.",
                                              {required("inNeighbourhood", &CoverageView::in_neighbourhood,
                                                        truth(), "one of the matches lies in it")}});
  static Record<RankingView> const record{
      "Ranking",
      "What fits a client, and why.",
      {required("mode", &R::mode, mode_codec(), "how to read the answer"),
       required("signals", &R::signals, list_of(signal_codec()),
                "red flags: the ticked ones, then those the wish hints at"),
       required("understood", &R::understood, list_of(understood()), "how the wish was read; ask first"),
       required("support", &R::support, support_codec(), "help"),
       required("matches", &R::matches, list_of(nested(match_record())), "the first of the offers that fit"),
       required("total", &R::total, count(), "offers that fit"),
       required("refused", &R::refused, refused_codec(), "offers that do not fit"),
       required("coverage", &R::coverage, coverage, "the own neighbourhood"),
       required("relaxations", &R::relaxations, list_of(relaxation()), "the smallest change first"),
       required("questions", &R::questions, list_of(any_text()), "what could change the first offers"),
       optional("feedback", &R::feedback, any_text(), "text for the referrer, when asked for"),
       optional("youthRoute", &R::youth_route, youth_route_codec(), "only under 18"),
       required("notWeighed", &R::not_weighed, list_of(any_text()),
                "given fields that matching does not use"),
       required("versions", &R::versions, versions_codec(), "what it was made of")}};
  return record;
}

}  // namespace socialmap::api
