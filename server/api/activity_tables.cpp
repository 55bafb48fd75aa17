#include "engine/catalog/activity_parts.h"
#include "server/api/activity_views.h"
#include "server/api/listing.h"

namespace socialmap::api {
namespace {

Codec<FreshnessView> freshness() {
  auto const state = one_of<Freshness>(
      {{"fresh", Freshness::fresh}, {"aging", Freshness::aging}, {"stale", Freshness::stale}});
  return nested<FreshnessView>({"Freshness",
                                "How far the record can be trusted.",
                                {optional("verifiedOn", &FreshnessView::verified_on, calendar_date(),
                                          "when somebody last said that it is true"),
                                 required("state", &FreshnessView::state, state, "fresh, aging or stale")}});
}

}  // namespace

Codec<OccurrenceView> occurrence_view() {
  return nested<OccurrenceView>({"Occurrence",
                                 "One meeting.",
                                 {required("start", &OccurrenceView::start, moment(), "start"),
                                  optional("end", &OccurrenceView::end, moment(), "end, when known")}});
}

namespace {

template <typename View>
void add_place_fields(Fields<View>& fields) {
  fields.push_back(
      optional("neighbourhood", &View::neighbourhood, nested(named_id_record()), "where it lies"));
  fields.push_back(optional("lat", &View::lat, real_number(-90, 90), "WGS84 degrees"));
  fields.push_back(optional("lon", &View::lon, real_number(-180, 180), "WGS84 degrees"));
  fields.push_back(
      defaulted("approximate", &View::approximate, truth(), "true: the point is that of the postcode"));
}

/// The fields of the summary, as members of a view that holds one.
template <typename View>
void add_summary_fields(Fields<View>& fields, ActivitySummary View::*member) {
  for (auto const& field : activity_summary_record().fields.untyped()) {
    fields.push_back(lifted(field, member));
  }
}

/// The record's own fields, and what is computed beside them.
Record<ActivityDetail> make_detail_record() {
  Record<ActivityDetail> made{"ActivityDetail", "An offer: its record and what is computed from it.", {}};
  for (auto const& field : activity_record().fields.untyped()) {
    if (field.name == "layer" || field.name == "guide") continue;
    made.fields.push_back(lifted(field, &ActivityDetail::record));
  }
  using D = ActivityDetail;
  made.fields.push_back(required("layer", &D::layer, layer(), "activity: take part; support: help"));
  made.fields.push_back(required("provider", &D::provider, nested(named_id_record()), "who offers it"));
  made.fields.push_back(
      optional("place", &D::place, nested(location_record()), "the location where it takes place"));
  add_place_fields(made.fields);
  made.fields.push_back(
      required("nextOccurrences", &D::next_occurrences, list_of(occurrence_view()), "at most ten"));
  made.fields.push_back(
      optional("guide", &D::guide, nested(named_id_record()),
               "who introduces people here: named by the offer, else by the network, role and area"));
  made.fields.push_back(required("nextSteps", &D::next_steps, list_of(nested(next_step_record()), 0, 6),
                                 "along feeds-to, in at most three steps"));
  made.fields.push_back(required("freshness", &D::freshness, freshness(), "how far it can be trusted"));
  return made;
}

Codec<std::vector<Highlight>> highlights() {
  using H = Highlight;
  return list_of(nested<H>(
      {"Highlight",
       "A text of the offer and where it has words of the query.",
       {required("field", &H::field, one_word_of({"title", "summary", "description"}), "which text"),
        required("text", &H::text, any_text(),
                 "plain text; of a long description a part, with … where it goes on"),
        required("ranges", &H::ranges, text_ranges(), "ascending; of compounds the part alone")}}));
}

}  // namespace

Codec<std::string> moment() {
  auto codec = any_text();
  codec.untyped.schema.node.set("format", "date-time");
  return codec;
}

Record<NamedId> const& named_id_record() {
  static Record<NamedId> const record{
      "NamedId",
      "An id with its name for people.",
      {required("id", &NamedId::id, slug(), "id"), required("name", &NamedId::name, any_text(), "name")}};
  return record;
}

Codec<std::vector<TextRange>> text_ranges() {
  using R = TextRange;
  return list_of(nested<R>({"TextRange",
                            "A stretch of a text, in characters (Unicode code points).",
                            {required("start", &R::start, count(), "characters before it"),
                             required("length", &R::length, count(), "characters in it")}}));
}

Record<ActivitySummary> const& activity_summary_record() {
  using S = ActivitySummary;
  static Record<ActivitySummary> const record = [] {
    Record<ActivitySummary> made{
        "ActivitySummary",
        "An offer in a list.",
        {required("id", &S::id, slug(), "id"), required("title", &S::title, any_text(), "title"),
         required("layer", &S::layer, layer(), "activity: take part; support: help"),
         required("kinds", &S::kinds, list_of(slug()), "the first is the main kind"),
         required("summary", &S::summary, any_text(), "what happens"),
         required("provider", &S::provider, nested(named_id_record()), "who offers it")}};
    add_place_fields(made.fields);
    made.fields.push_back(optional("price", &S::price, price(), "absent: unknown"));
    made.fields.push_back(optional("capacity", &S::capacity, capacity(), "absent: unknown"));
    made.fields.push_back(required("freshness", &S::freshness, freshness(), "how far it can be trusted"));
    return made;
  }();
  return record;
}

Record<ActivityHit> const& activity_hit_record() {
  using H = ActivityHit;
  static Record<ActivityHit> const record = [] {
    Record<ActivityHit> made{"ActivityHit", "An offer that was found.", {}};
    add_summary_fields(made.fields, &H::activity);
    auto const unknown = one_of<Unknown>({{"location", Unknown::location},
                                          {"age", Unknown::age},
                                          {"day", Unknown::day},
                                          {"price", Unknown::price},
                                          {"audience", Unknown::audience},
                                          {"trait", Unknown::trait},
                                          {"gender", Unknown::gender},
                                          {"language", Unknown::language},
                                          {"daypart", Unknown::daypart},
                                          {"period", Unknown::period},
                                          {"pass", Unknown::pass},
                                          {"accessibility", Unknown::accessibility},
                                          {"available", Unknown::available}});
    made.fields.push_back(required("score", &H::score, real_number(0, 1e9), "how well words and place fit"));
    made.fields.push_back(
        optional("distance", &H::distance, whole_number(0, 50'000'000), "metres in a straight line"));
    made.fields.push_back(optional("nextOccurrence", &H::next_occurrence, moment(), "the next meeting"));
    made.fields.push_back(
        required("unknown", &H::unknown, list_of(unknown), "filters whose answer is not known"));
    made.fields.push_back(
        required("highlight", &H::highlight, highlights(), "texts with words of the query, not escaped"));
    return made;
  }();
  return record;
}

Record<ActivityDetail> const& activity_detail_record() {
  static Record<ActivityDetail> const record = make_detail_record();
  return record;
}

}  // namespace socialmap::api
