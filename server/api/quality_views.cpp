#include "server/api/quality_views.h"

namespace socialmap::api {
namespace {

Codec<Freshness> state() {
  return one_of<Freshness>(
      {{"fresh", Freshness::fresh}, {"aging", Freshness::aging}, {"stale", Freshness::stale}});
}

Codec<Status> status() {
  return one_of<Status>({{"draft", Status::draft},
                         {"submitted", Status::submitted},
                         {"published", Status::published},
                         {"rejected", Status::rejected},
                         {"withdrawn", Status::withdrawn},
                         {"expired", Status::expired}});
}

Codec<FreshnessAhead> freshness() {
  using F = FreshnessAhead;
  return nested<F>(
      {"FreshnessAhead",
       "How far the offer can be trusted, and until when.",
       {required("state", &F::state, state(), "fresh; aging: it stands lower; stale: it is hidden"),
        optional("agingFrom", &F::aging_from, calendar_date(), "the first day on which it is not fresh"),
        optional("staleFrom", &F::stale_from, calendar_date(),
                 "the first day on which it is hidden; absent: never verified, and never hidden")}});
}

Codec<std::vector<QualityNote>> notes() {
  return list_of(nested<QualityNote>({"QualityNote",
                                      "A field, and what to do about it.",
                                      {required("field", &QualityNote::field, any_text(), "of the record"),
                                       required("text", &QualityNote::text, any_text(), "in plain Dutch")}}));
}

Codec<QualityCounts> counts() {
  using C = QualityCounts;
  return nested<C>({"QualityCounts",
                    "How many offers are in which state.",
                    {required("fresh", &C::fresh, count(), "fresh"),
                     required("aging", &C::aging, count(), "aging: they stand lower"),
                     required("stale", &C::stale, count(), "stale: they are hidden"),
                     required("soonStale", &C::soon_stale, count(), "stale within 30 days")}});
}

Record<QualityItem> const& item_record() {
  using I = QualityItem;
  static Record<I> const record{
      "QualityItem",
      "An offer with what is good to mend.",
      {required("id", &I::id, slug(), "of the offer"), required("title", &I::title, any_text(), "its title"),
       required("provider", &I::provider, slug(), "whose it is"),
       required("status", &I::status, status(), "its status"),
       optional("verifiedOn", &I::verified_on, calendar_date(), "when somebody last said that it is true"),
       required("freshness", &I::freshness, freshness(), "and until when"),
       required("completeness", &I::completeness, real_number(0, 1),
                "share of the fields that a client needs to decide"),
       required("hints", &I::hints, notes(), "what is good to fill in"),
       required("contradictions", &I::contradictions, notes(), "what cannot be true together")}};
  return record;
}

}  // namespace

Record<QualityList> const& quality_list_record() {
  using L = QualityList;
  static Record<L> const record = [] {
    Record<L> made{"QualityList", "Offers with what is good to mend, the first to be hidden first.", {}};
    auto const page = listing_record("QualityPage", item_record());
    for (auto const& field : page.fields.untyped()) made.fields.push_back(lifted(field, &L::list));
    made.fields.push_back(required("counts", &L::counts, counts(), "of all, whatever state was asked for"));
    return made;
  }();
  return record;
}

}  // namespace socialmap::api
