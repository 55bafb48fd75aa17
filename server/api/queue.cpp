#include <algorithm>

#include "engine/store/distinct_offers.h"
#include "server/api/activity_edits.h"
#include "server/api/editing_call.h"
#include "server/api/kept_for.h"
#include "server/api/listing.h"
#include "server/api/queue_views.h"
#include "server/api/resources.h"

namespace socialmap::api {
namespace {

/// What a map alone tells.
struct Waiting {
  std::vector<std::string> submitted;  ///< ids of offers
  std::vector<DuplicatePair> pairs;
};

using Keeper = KeptFor<Waiting>;

Waiting waiting_in(SocialMap const& map) {
  Waiting waiting{{}, possible_duplicates(map.catalogue(), map.columns())};
  auto const& catalogue = map.catalogue();
  for (std::uint32_t i = 0; i < catalogue.activities.size(); ++i) {
    auto const& activity = catalogue.activities[i];
    if (catalogue.is_current({i}) && activity.status == Status::submitted)
      waiting.submitted.push_back(activity.id);
  }
  return waiting;
}

/// The submitted offers by when they last changed.
std::vector<StoredRecord> submitted(std::vector<std::string> const& ids, Store const& store) {
  std::vector<StoredRecord> waiting;
  for (auto const& id : ids) {
    if (auto record = store.record(RecordType::activity, id)) waiting.push_back(std::move(*record));
  }
  std::sort(waiting.begin(), waiting.end(),
            [](StoredRecord const& a, StoredRecord const& b) { return a.revision < b.revision; });
  return waiting;
}

Submission submission_of(StoredRecord const& record, Desk const& desk, AccessKey const& reader) {
  auto const& store = desk.editor.store();
  auto const now = read_json(record.text);
  auto const history = store.revisions(RecordType::activity, record.id);
  Submission one{record.id, *text_at(now, "title"), record.provider, record.revision, {}, {}, {}, true, {}};
  for (auto const& past : history) {
    if (past.revision == record.revision) {
      one.at = past.at;
      one.by = past.by;
      one.maker = made_by(desk.keys, past.by, reader);
    }
    auto const tree = read_json(past.text);
    if (status_of(tree) != "published") continue;
    one.first = false;
    one.changes = changes_between(tree, now);
    break;
  }
  return one;
}

std::vector<WaitingReport> titled(std::vector<Report> reports, SocialMap const& map) {
  std::vector<WaitingReport> all;
  for (auto& report : reports) {
    auto const id = map.slugs().activity(report.activity);
    all.push_back({std::move(report), id ? map.catalogue().activity(*id).title : std::string{}});
  }
  return all;
}

Duplicate duplicate_of(SocialMap const& map, DuplicatePair pair) {
  auto const offer = [&](ActivityId id) {
    auto const& activity = map.catalogue().activity(id);
    return LikeOffer{activity.id, activity.title, map.catalogue().provider(id).id};
  };
  return {offer(pair.one), offer(pair.other), pair.score, std::move(pair.reasons)};
}

/// Without those of which a moderator said that they are not the same.
std::vector<DuplicatePair> not_told_apart(std::vector<DuplicatePair> pairs, SocialMap const& map,
                                          DistinctOffers const& distinct) {
  auto const apart = distinct.pairs();
  std::erase_if(pairs, [&](DuplicatePair const& pair) {
    auto const& [one, other] =
        std::minmax(map.catalogue().activity(pair.one).id, map.catalogue().activity(pair.other).id);
    return apart.contains({one, other});
  });
  return pairs;
}

template <typename T>
void cut(std::vector<T>& all) {
  if (all.size() > kMostListed) all.erase(all.begin() + kMostListed, all.end());
}

Queue queue_of(std::shared_ptr<SocialMap const> const& map, Desk const& desk, AccessKey const& reader,
               Keeper& keeper) {
  auto const& store = desk.editor.store();
  auto const found = keeper.of(map->made_offers(), [&] { return waiting_in(*map); });
  auto waiting = submitted(found->submitted, store);
  auto reports = desk.reports->waiting();
  auto pairs = not_told_apart(found->pairs, *map, *desk.distinct);
  Queue queue;
  queue.totals = {waiting.size(), reports.size(), pairs.size()};
  cut(waiting);
  cut(reports);
  cut(pairs);
  for (auto const& record : waiting) queue.submissions.push_back(submission_of(record, desk, reader));
  queue.reports = titled(std::move(reports), *map);
  for (auto& pair : pairs) queue.duplicates.push_back(duplicate_of(*map, std::move(pair)));
  return queue;
}

}  // namespace

Endpoint queue_endpoint(CurrentMap const& map, Desk const* desk) {
  Endpoint endpoint;
  endpoint.path = "/queue";
  endpoint.operation_id = "getQueue";
  endpoint.tag = "moderation";
  endpoint.summary = "What waits for a moderator: submitted offers, reports and possible duplicates";
  endpoint.roles = {KeyRole::moderator};
  endpoint.answer = schema_of(queue_record());
  auto const keeper = std::make_shared<Keeper>();
  endpoint.handler = [map, desk, keeper](http::Request const& request) {
    auto const queue = queue_of(map(), *desk, caller_of(*desk, request), *keeper);
    return json_answer(to_json(queue_record(), queue), http::Caching::no_store);
  };
  return endpoint;
}

}  // namespace socialmap::api
