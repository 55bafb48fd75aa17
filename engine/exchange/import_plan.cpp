#include "engine/exchange/import_plan.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "engine/catalog/proposal.h"

namespace socialmap {
namespace {

void take_away(Node& record, std::string const& name) {
  std::erase_if(*record.map(), [&](Member const& member) { return member.name == name; });
}

/// The fields that are given, in place of the old ones.
Node merged(Node record, Node const& given) {
  if (!record.map()) record = Node(NodeMap{});
  for (auto const& member : *given.map()) {
    if (member.value.is_null()) {
      take_away(record, member.name);
    } else {
      record.set(member.name, member.value);
    }
  }
  return record;
}

Node const* with_id(NodeList const& records, std::string const& id) {
  auto const found = std::find_if(records.begin(), records.end(), [&](Node const& record) {
    auto const* own = text_at(record, "id");
    return own && *own == id;
  });
  return found == records.end() ? nullptr : &*found;
}

/// Known locations with what is given of them, then the new ones.
NodeList merged_locations(NodeList const& old, NodeList const& given) {
  NodeList all;
  for (auto const& location : old) {
    auto const* id = text_at(location, "id");
    auto const* more = id ? with_id(given, *id) : nullptr;
    all.push_back(more ? merged(location, *more) : location);
  }
  for (auto const& location : given) {
    auto const* id = text_at(location, "id");
    if (!id || !with_id(old, *id)) all.push_back(location);
  }
  return all;
}

Node merged_provider(Node const& old, Node const& given) {
  auto record = merged(old, given);
  auto const* before = items_at(old, "locations");
  auto const* now = items_at(given, "locations");
  if (before && now) record.set("locations", merged_locations(*before, *now));
  return record;
}

bool is_closed(std::optional<Status> status) {
  return status == Status::withdrawn || status == Status::rejected;
}

std::vector<std::string> differing_fields(Node const& before, Node const& after) {
  std::vector<std::string> names;
  for (auto const& member : *after.map()) {
    auto const* old = before.find(member.name);
    if (!old || !(*old == member.value)) names.push_back(member.name);
  }
  for (auto const& member : *before.map()) {
    if (!after.find(member.name)) names.push_back(member.name);
  }
  return names;
}

/// The day on which somebody last said that it is true; empty when nobody did.
std::string verified_on(Node const& record) {
  auto const* verified = record.find("verified");
  auto const* on = verified && verified->map() ? text_at(*verified, "on") : nullptr;
  return on ? *on : std::string{};
}

/// Somebody said here that it is true after the source last heard so.
bool is_verified_since(Node const& stored, Node const& given) {
  auto const there = verified_on(given);
  return !there.empty() && verified_on(stored) > there;
}

template <typename R>
ImportOutcome outcome_of(JudgedRecord<R> const& judged, R const* old) {
  if (!judged.record) return ImportOutcome::refused;
  if (!old) return ImportOutcome::created;
  return *judged.record == *old ? ImportOutcome::unchanged : ImportOutcome::changed;
}

class Planner {
 public:
  Planner(ImportSource const& source, ImportOrder const& order, Catalogue const& catalogue)
      : source_(source), order_(order), catalogue_(catalogue) {
    for (auto const& provider : catalogue.providers) providers_.emplace(provider.id, &provider);
    std::set<std::string> named;
    for (auto const& provider : source.providers) named.insert(*text_at(provider.record, "id"));
    for (std::uint32_t i = 0; i < catalogue.activities.size(); ++i) {
      auto const& owner = catalogue.provider(ActivityId{i}).id;
      if (catalogue.is_current({i}) && named.contains(owner))
        offers_[owner][catalogue.activities[i].id] = &catalogue.activities[i];
    }
  }

  ImportPlan plan(Vocabulary const& vocabulary, std::function<void(std::size_t)> const& looked_at) {
    for (auto const& provider : source_.providers) propose(provider);
    auto judged = judge(proposal_, catalogue_, vocabulary, looked_at);
    for (std::size_t i = 0; i < judged.providers.size(); ++i)
      settle_provider(judged.providers[i], plan_.records[provider_places_[i]]);
    for (std::size_t i = 0; i < judged.activities.size(); ++i)
      settle_offer(judged.activities[i], plan_.records[offer_places_[i]]);
    return std::move(plan_);
  }

 private:
  static std::string text_in(Node const& tree, char const* field) {
    auto const* text = tree.map() ? text_at(tree, field) : nullptr;
    return text ? *text : std::string{};
  }

  using Offers = std::unordered_map<std::string, Activity const*>;

  void propose(SourceProvider const& given) {
    auto const& id = *text_at(given.record, "id");
    auto const stored = providers_.find(id);
    bool const known = stored != providers_.end();
    plan_.records.push_back({true, id, id});
    plan_.records.back().title = text_in(given.record, "name");
    if (!order_.may_touch(id)) {
      refuse_all(given, "is of another provider than the key's");
    } else if (!known && !order_.may_add_providers) {
      refuse_all(given, "is of a provider that is not there; a moderator adds it first");
    } else {
      provider_places_.push_back(plan_.records.size() - 1);
      proposal_.providers.push_back(merged_provider(known ? tree_of(*stored->second) : Node{}, given.record));
      for (auto const& activity : given.activities) propose_offer(activity, id);
      if (given.lists_activities) find_gone(given, id);
    }
  }

  void refuse_all(SourceProvider const& given, std::string const& why) {
    auto const refuse = [&](ImportedRecord& record) {
      record.outcome = ImportOutcome::refused;
      record.problems.push_back({"", why, record.provider, {}, false});
    };
    auto const provider = plan_.records.back().id;
    refuse(plan_.records.back());
    for (auto const& activity : given.activities) {
      auto const* id = text_at(activity, "id");
      plan_.records.push_back({false, id ? *id : "", provider});
      plan_.records.back().title = text_in(activity, "title");
      refuse(plan_.records.back());
    }
  }

  Activity const* stored_offer(std::string const& provider, std::string const& id) const {
    auto const own = offers_.find(provider);
    if (own == offers_.end()) return nullptr;
    auto const found = own->second.find(id);
    return found == own->second.end() ? nullptr : found->second;
  }

  void propose_offer(Node const& given, std::string const& provider) {
    auto const* id = text_at(given, "id");
    plan_.records.push_back({false, id ? *id : "", provider});
    auto& record = plan_.records.back();
    auto const* old = id ? stored_offer(provider, *id) : nullptr;
    offer_places_.push_back(plan_.records.size() - 1);
    if (!given.map()) return proposal_.activities.push_back({provider, given});
    auto tree = merged(old ? tree_of(*old) : Node{}, given);
    for (auto const& field : source_.whole_fields) {
      if (!given.find(field)) take_away(tree, field);
    }
    record.title = text_in(tree, "title");
    decide(tree, given, old, record);
    proposal_.activities.push_back({provider, std::move(tree)});
  }

  std::optional<std::string> status_of_returned(Activity const& old) const {
    if (old.status != Status::withdrawn || !order_.before_gone) return std::nullopt;
    return order_.before_gone(old.id);
  }

  /// Whether it is published and verified is not for every source to say.
  void decide(Node& tree, Node const& given, Activity const* old, ImportedRecord& record) const {
    auto const before = old ? tree_of(*old) : Node(NodeMap{});
    auto const stay = [&](std::string const& field) {
      take_away(tree, field);
      if (auto const* value = before.find(field)) tree.set(field, *value);
    };
    if (!order_.may_publish || is_verified_since(before, tree)) stay("verified");
    auto const back = old ? status_of_returned(*old) : std::nullopt;
    bool const closed = old && is_closed(old->status) && !back;
    if (old && (!order_.may_publish || closed)) stay("status");
    if (back && (!order_.may_publish || !given.find("status"))) tree.set("status", *back);
    if (closed)
      record.problems.push_back({"/status",
                                 "stays as somebody decided here; publish it to show it again",
                                 *text_at(before, "status"),
                                 {},
                                 true});
    auto const* status = text_at(tree, "status");
    if (!old && !order_.may_publish && !(status && *status == "draft")) tree.set("status", "submitted");
  }

  void find_gone(SourceProvider const& given, std::string const& provider) {
    std::set<std::string> there;
    for (auto const& activity : given.activities) {
      if (auto const* id = text_at(activity, "id")) there.insert(*id);
    }
    auto const own = offers_.find(provider);
    if (own == offers_.end()) return;
    std::map<std::string, Activity const*> const sorted(own->second.begin(), own->second.end());
    for (auto const& [id, activity] : sorted) {
      bool const stays = there.contains(id) || !order_.brought.contains(id) || is_closed(activity->status);
      if (!stays) plan_.records.push_back(gone(*activity, provider));
    }
  }

  ImportedRecord gone(Activity const& activity, std::string const& provider) {
    ImportedRecord record{false, activity.id, provider, ImportOutcome::gone};
    record.title = activity.title;
    if (!order_.withdraw_gone) return record;
    if (source_.incomplete) {
      record.problems.push_back(
          {"",
           "is not withdrawn: a part of the source could not be read, and it may be there",
           {},
           {},
           true});
      return record;
    }
    record.outcome = ImportOutcome::withdrawn;
    record.changed = {"status"};
    plan_.change.activities.push_back({provider, activity});
    plan_.change.activities.back().activity.status = Status::withdrawn;
    return record;
  }

  template <typename R>
  void settle(JudgedRecord<R>& judged, R const* old, ImportedRecord& record) {
    record.outcome = outcome_of(judged, old);
    if (record.outcome == ImportOutcome::changed)
      record.changed = differing_fields(tree_of(*old), tree_of(*judged.record));
    record.problems.insert(record.problems.end(), judged.errors.begin(), judged.errors.end());
  }

  static bool differs(ImportedRecord const& record) {
    return record.outcome == ImportOutcome::created || record.outcome == ImportOutcome::changed;
  }

  void settle_provider(JudgedRecord<Provider>& judged, ImportedRecord& record) {
    auto const stored = providers_.find(record.id);
    settle(judged, stored == providers_.end() ? nullptr : stored->second, record);
    if (differs(record)) plan_.change.providers.push_back(std::move(*judged.record));
  }

  void settle_offer(JudgedRecord<Activity>& judged, ImportedRecord& record) {
    settle(judged, stored_offer(record.provider, record.id), record);
    if (differs(record)) plan_.change.activities.push_back({record.provider, std::move(*judged.record)});
  }

  ImportSource const& source_;
  ImportOrder const& order_;
  Catalogue const& catalogue_;
  std::unordered_map<std::string, Provider const*> providers_;
  std::unordered_map<std::string, Offers> offers_;  // of the providers of the source
  Proposal proposal_;
  std::vector<std::size_t> provider_places_;  // of each proposed provider, its record
  std::vector<std::size_t> offer_places_;
  ImportPlan plan_;
};

}  // namespace

ImportPlan plan_import(ImportSource const& source, ImportOrder const& order, Catalogue const& catalogue,
                       Vocabulary const& vocabulary, std::function<void(std::size_t)> const& looked_at) {
  return Planner(source, order, catalogue).plan(vocabulary, looked_at);
}

}  // namespace socialmap
