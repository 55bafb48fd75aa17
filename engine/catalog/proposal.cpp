#include "engine/catalog/proposal.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include <fmt/format.h>

#include "engine/base/nearest.h"
#include "engine/catalog/location_points.h"
#include "engine/catalog/main_layer.h"
#include "engine/catalog/records.h"

namespace socialmap {
namespace {

bool has_mistake(std::vector<InputError> const& errors) {
  return std::any_of(errors.begin(), errors.end(), [](InputError const& error) { return !error.warning; });
}

template <typename R>
bool all_taken(std::vector<JudgedRecord<R>> const& all) {
  return std::all_of(all.begin(), all.end(),
                     [](JudgedRecord<R> const& one) { return one.record.has_value(); });
}

template <typename R>
void refuse(JudgedRecord<R>& judged, std::string where, std::string what, std::string got = {},
            std::string suggestion = {}) {
  judged.errors.push_back({std::move(where), std::move(what), std::move(got), std::move(suggestion), false});
}

using Ids = std::set<std::string>;
using IdsByProvider = std::map<std::string, Ids>;

Ids location_ids(Provider const& provider) {
  Ids ids;
  for (auto const& location : provider.locations) ids.insert(location.id);
  return ids;
}

std::string nearest_of(std::string const& id, Ids const& ids) {
  return nearest(id, std::vector<std::string>(ids.begin(), ids.end()));
}

AtLocation const* building(Activity const& activity) {
  return activity.location ? std::get_if<AtLocation>(&*activity.location) : nullptr;
}

/// Who has an id: the provider of an offer, or what else it is.
struct Holder {
  bool is_offer = false;
  std::string provider;
};

/// What the records of a proposal want to be called.
std::unordered_set<std::string> ids_in(Proposal const& proposal) {
  std::unordered_set<std::string> ids;
  auto const add = [&](Node const& tree) {
    if (auto const* id = text_at(tree, "id")) ids.insert(*id);
  };
  for (auto const& tree : proposal.providers) add(tree);
  for (auto const& proposed : proposal.activities) add(proposed.tree);
  return ids;
}

class Court {
 public:
  Court(Proposal const& proposal, Catalogue const& catalogue, Vocabulary const& vocabulary)
      : proposal_(proposal),
        catalogue_(catalogue),
        vocabulary_(vocabulary),
        layers_(layers_of_kinds(vocabulary)) {
    for (auto const& provider : catalogue.providers) stored_.emplace(provider.id, &provider);
    for (auto const& one : catalogue.network.professionals) holders_[one.id] = {};
    auto const wanted = ids_in(proposal);
    for (std::uint32_t i = 0; i < catalogue.activities.size(); ++i) {
      auto const& id = catalogue.activities[i].id;
      if (wanted.contains(id) && catalogue.is_current({i}))
        holders_[id] = {true, catalogue.provider(ActivityId{i}).id};
    }
  }

  JudgedProposal judge(std::function<void(std::size_t)> const& judged_so_far) {
    for (auto const& tree : proposal_.providers) judged_.providers.push_back(read_provider(tree));
    for (auto const& proposed : proposal_.activities) {
      judged_.activities.push_back(read_activity(proposed));
      auto const so_far = judged_.activities.size();
      if (judged_so_far && so_far % 100 == 0) judged_so_far(so_far);
    }
    if (judged_.activities.empty()) {
      refuse_lost_locations();
      return std::move(judged_);
    }
    auto const misread = misread_activities();
    while (refuse_beside_others()) {
    }
    check_words(locations_by_provider(), misread);
    return std::move(judged_);
  }

 private:
  JudgedRecord<Provider> read_provider(Node const& tree) {
    Reading reading;
    auto record = read_record(provider_record(), tree, reading);
    check_points(tree, catalogue_.municipality.bounding_box, reading);
    JudgedRecord<Provider> judged{std::move(record), std::move(reading.errors)};
    if (tree.find("activities")) refuse(judged, "/activities", "are records of their own");
    if (auto const* id = text_at(tree, "id");
        id && (holders_.contains(*id) || !providers_.insert(*id).second))
      refuse(judged, "/id", "is taken by another record", *id);
    return settled(std::move(judged));
  }

  JudgedRecord<Activity> read_activity(ProposedActivity const& proposed) {
    Reading reading;
    auto record = read_record(activity_record(), proposed.tree, reading);
    check_layer(proposed.tree, layers_, reading);
    JudgedRecord<Activity> judged{std::move(record), std::move(reading.errors)};
    references_.push_back(std::move(reading.references));
    auto const* id = text_at(proposed.tree, "id");
    if (id && !may_have(*id, proposed.provider)) refuse(judged, "/id", "is taken by another record", *id);
    return settled(std::move(judged));
  }

  /// Those that cannot be taken whatever stands beside them; what else is wrong with them is told too.
  std::vector<std::size_t> misread_activities() const {
    std::vector<std::size_t> misread;
    for (std::size_t i = 0; i < judged_.activities.size(); ++i) {
      if (!judged_.activities[i].record) misread.push_back(i);
    }
    return misread;
  }

  std::vector<std::size_t> taken_activities() const {
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < judged_.activities.size(); ++i) {
      if (judged_.activities[i].record) numbers.push_back(i);
    }
    return numbers;
  }

  bool may_have(std::string const& id, std::string const& provider) {
    auto const holder = holders_.find(id);
    bool const elsewhere =
        holder != holders_.end() && (!holder->second.is_offer || holder->second.provider != provider);
    return !elsewhere && !stored_.contains(id) && !providers_.contains(id) && offers_.insert(id).second;
  }

  template <typename R>
  static JudgedRecord<R> settled(JudgedRecord<R> judged) {
    if (has_mistake(judged.errors)) judged.record.reset();
    return judged;
  }

  /// One round: true when more was refused, so that others may no longer be right.
  bool refuse_beside_others() {
    auto const before = taken();
    refuse_lost_locations();
    auto const locations = locations_by_provider();
    for (std::size_t i = 0; i < judged_.activities.size(); ++i) {
      if (judged_.activities[i].record) check_place(i, locations);
    }
    check_words(locations, taken_activities());
    return taken() < before;
  }

  std::size_t taken() const {
    auto const count = [](auto const& all) {
      return std::count_if(all.begin(), all.end(), [](auto const& one) { return one.record.has_value(); });
    };
    return static_cast<std::size_t>(count(judged_.providers) + count(judged_.activities));
  }

  /// Of every provider as it would be.
  IdsByProvider locations_by_provider() const {
    IdsByProvider all;
    for (auto const& [id, provider] : stored_) all[id] = location_ids(*provider);
    for (auto const& judged : judged_.providers) {
      if (judged.record) all[judged.record->id] = location_ids(*judged.record);
    }
    return all;
  }

  void check_place(std::size_t i, IdsByProvider const& locations) {
    auto& judged = judged_.activities[i];
    auto const owner = locations.find(proposal_.activities[i].provider);
    if (owner == locations.end()) {
      refuse(judged, "", "belongs to a provider that is not taken", proposal_.activities[i].provider);
    } else if (auto const* at = building(*judged.record);
               at && !at->provider && !owner->second.contains(at->id)) {
      refuse(judged, "/location", "is no location of this provider", at->id,
             nearest_of(at->id, owner->second));
    }
    judged = settled(std::move(judged));
  }

  Words words_with_taken(IdsByProvider const& locations) const {
    auto words = words_of(vocabulary_, catalogue_);
    auto& places = words[WordList::location];
    places.clear();
    for (auto const& [provider, ids] : locations) {
      for (auto const& id : ids) places.push_back(fmt::format("{}/{}", provider, id));
    }
    for (auto const& judged : judged_.activities) {
      if (judged.record) words[WordList::activity].push_back(judged.record->id);
    }
    for (auto const& judged : judged_.providers) {
      if (judged.record) words[WordList::provider].push_back(judged.record->id);
    }
    return words;
  }

  /// All references in one go, each told with the number of its record before its place.
  void check_words(IdsByProvider const& locations, std::vector<std::size_t> const& activities) {
    std::vector<Reference> all;
    for (auto const i : activities) {
      for (auto const& reference : references_[i])
        all.push_back({reference.list, reference.id, std::to_string(i) + reference.where});
    }
    if (all.empty()) return;
    auto unknown = unknown_words(all, words_with_taken(locations), labels_of(vocabulary_, catalogue_));
    for (auto& error : unknown) {
      std::size_t digits = 0;
      auto& judged = judged_.activities[std::stoull(error.where, &digits)];
      error.where.erase(0, digits);
      judged.errors.push_back(std::move(error));
      judged.record.reset();
    }
  }

  /// Ids of the locations that a provider would have no more.
  IdsByProvider lost_locations() const {
    IdsByProvider lost;
    for (auto const& judged : judged_.providers) {
      auto const old = judged.record ? stored_.find(judged.record->id) : stored_.end();
      if (old == stored_.end()) continue;
      auto const kept = location_ids(*judged.record);
      for (auto const& id : location_ids(*old->second)) {
        if (!kept.contains(id)) lost[old->first].insert(id);
      }
    }
    return lost;
  }

  /// Offers that stay as they are keep their places.
  void refuse_lost_locations() {
    auto const lost = lost_locations();
    if (lost.empty()) return;
    Ids replaced;
    for (auto const& judged : judged_.activities) {
      if (judged.record) replaced.insert(judged.record->id);
    }
    for (std::uint32_t i = 0; i < catalogue_.activities.size(); ++i) {
      auto const& activity = catalogue_.activities[i];
      auto const* at = building(activity);
      if (!at || replaced.contains(activity.id) || !catalogue_.is_current({i})) continue;
      auto const owner = lost.find(at->provider.value_or(catalogue_.provider(ActivityId{i}).id));
      if (owner != lost.end() && owner->second.contains(at->id))
        refuse_loss(owner->first, at->id, activity.id);
    }
    for (auto& judged : judged_.providers) judged = settled(std::move(judged));
  }

  void refuse_loss(std::string const& provider, std::string const& location, std::string const& offer) {
    for (auto& judged : judged_.providers) {
      if (!judged.record || judged.record->id != provider) continue;
      refuse(judged, "/locations",
             fmt::format("lack {}, where {} takes place; move that offer first", location, offer));
    }
  }

  Proposal const& proposal_;
  Catalogue const& catalogue_;
  Vocabulary const& vocabulary_;
  LayerOfKind layers_;
  std::unordered_map<std::string, Provider const*> stored_;
  std::unordered_map<std::string, Holder> holders_;  // of ids of professionals and, where wanted, offers
  Ids providers_;                                    // ids in the proposal
  Ids offers_;
  std::vector<std::vector<Reference>> references_;  // of each offer
  JudgedProposal judged_;
};

}  // namespace

bool JudgedProposal::sound() const { return all_taken(providers) && all_taken(activities); }

JudgedProposal judge(Proposal const& proposal, Catalogue const& catalogue, Vocabulary const& vocabulary,
                     std::function<void(std::size_t)> const& judged_so_far) {
  return Court(proposal, catalogue, vocabulary).judge(judged_so_far);
}

}  // namespace socialmap
