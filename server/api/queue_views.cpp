#include "server/api/queue_views.h"

#include "server/api/listing.h"
#include "server/api/report_tables.h"

namespace socialmap::api {
namespace {

Codec<Submission> submission() {
  using S = Submission;
  Record<S> record{
      "Submission",
      "A submitted offer, and what differs from what was published last.",
      {required("id", &S::id, slug(), "of the offer"), required("title", &S::title, any_text(), "its title"),
       required("provider", &S::provider, slug(), "whose it is"),
       required("revision", &S::revision, sequence(), "number, as in ETag"),
       required("at", &S::at, any_text(), "when it last changed, UTC"),
       required("by", &S::by, any_text(), "id of a key, or import"),
       required("first", &S::first, truth(), "it was never published"),
       required("changes", &S::changes, list_of(field_change()),
                "since it was published; of a first one none")}};
  for (auto const& field : made_by_record().fields.untyped())
    record.fields.push_back(lifted(field, &S::maker));
  return nested<S>(std::move(record));
}

Codec<WaitingReport> waiting_report() {
  using W = WaitingReport;
  Record<W> record{"WaitingReport", "A report that waits.", {}};
  for (auto const& field : report_record().fields.untyped()) {
    if (field.name != "decision" && field.name != "decidedAt")
      record.fields.push_back(lifted(field, &W::report));
  }
  record.fields.push_back(required("title", &W::title, any_text(), "of the offer"));
  return nested<W>(std::move(record));
}

Codec<LikeOffer> like_offer() {
  using L = LikeOffer;
  return nested<L>(
      {"LikeOffer",
       "One of two offers that look alike.",
       {required("id", &L::id, slug(), "of the offer"), required("title", &L::title, any_text(), "its title"),
        required("provider", &L::provider, slug(), "whose it is")}});
}

Codec<Duplicate> duplicate() {
  using D = Duplicate;
  using L = Likeness;
  auto const reason = nested<L>({"Likeness",
                                 "Why two offers look alike.",
                                 {required("factor", &L::factor, any_text(), "title, place or time"),
                                  required("points", &L::points, real_number(0, 1), "part of the score"),
                                  required("because", &L::because, any_text(), "in plain Dutch")}});
  return nested<D>({"Duplicate",
                    "Two offers that may be the same.",
                    {required("one", &D::one, like_offer(), "the first by id"),
                     required("other", &D::other, like_offer(), "the second"),
                     required("score", &D::score, real_number(0, 1), "the sum of the reasons' points"),
                     required("reasons", &D::reasons, list_of(reason), "why")}});
}

Codec<QueueTotals> totals() {
  using T = QueueTotals;
  return nested<T>({"QueueTotals",
                    "How many wait, also those that are not listed.",
                    {required("submissions", &T::submissions, count(), "submitted offers"),
                     required("reports", &T::reports, count(), "reports of visitors"),
                     required("duplicates", &T::duplicates, count(), "pairs of offers")}});
}

}  // namespace

Record<Queue> const& queue_record() {
  using Q = Queue;
  static Record<Q> const record{
      "Queue",
      "What waits for a moderator; at most 100 of each are listed.",
      {required("totals", &Q::totals, totals(), "how many wait"),
       required("submissions", &Q::submissions, list_of(submission()), "longest waiting first"),
       required("reports", &Q::reports, list_of(waiting_report()), "longest waiting first"),
       required("duplicates", &Q::duplicates, list_of(duplicate()), "most alike first")}};
  return record;
}

}  // namespace socialmap::api
