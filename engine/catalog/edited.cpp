#include "engine/catalog/edited.h"

#include <algorithm>
#include <iterator>

#include "engine/catalog/json.h"
#include "engine/catalog/main_layer.h"
#include "engine/catalog/records.h"

namespace socialmap {
namespace {

/// Where the offer stands in the provider that it is read in; pointers begin after it.
constexpr std::string_view kPlace = "/activities/0";

/// The provider with this offer only: its locations decide where an offer can be.
Node provider_with(Provider const& provider, Node const& activity) {
  auto tree = tree_of(provider);
  tree.set("activities", NodeList{activity});
  return tree;
}

void check_id(Node const& activity, ProviderId provider, Catalogue const& catalogue, Reading& reading) {
  auto const* id = text_at(activity, "id");
  if (!id) return;
  Slugs const slugs(catalogue);
  auto const known = slugs.activity(*id);
  bool const elsewhere = known && catalogue.provider_of[known->value] != provider;
  auto const& professionals = catalogue.network.professionals;
  bool const role = std::any_of(professionals.begin(), professionals.end(),
                                [&](Professional const& professional) { return professional.id == *id; });
  if (!elsewhere && !role && !slugs.provider(*id)) return;
  reading.enter("id");
  reading.problem(*activity.find("id"), "is taken by another record", *id);
  reading.leave();
}

/// What the tree alone cannot tell.
void check_beside_others(Node const& activity, ProviderId provider, Catalogue const& catalogue,
                         Vocabulary const& vocabulary, Reading& reading) {
  reading.enter("activities");
  reading.enter(std::size_t{0});
  check_layer(activity, layers_of_kinds(vocabulary), reading);
  check_id(activity, provider, catalogue, reading);
  reading.leave();
  reading.leave();
}

std::vector<InputError> mistakes_in(std::vector<InputError> errors) {
  std::erase_if(errors, [](InputError const& error) { return error.warning; });
  for (auto& error : errors) {
    if (error.where.starts_with(kPlace)) error.where.erase(0, kPlace.size());
  }
  return errors;
}

bool comes_first(Provider const& one, Provider const& other) { return one.id < other.id; }

/// New ones between those that are there, in the order of their ids.
void add_providers(Catalogue& catalogue, std::vector<Provider> added) {
  std::sort(added.begin(), added.end(), comes_first);
  std::vector<Provider> all;
  std::vector<ProviderId> moved;  // old number → new number
  auto next = added.begin();
  for (auto& old : catalogue.providers) {
    while (next != added.end() && comes_first(*next, old)) all.push_back(std::move(*next++));
    moved.push_back({static_cast<std::uint32_t>(all.size())});
    all.push_back(std::move(old));
  }
  std::move(next, added.end(), std::back_inserter(all));
  for (auto& owner : catalogue.provider_of) owner = moved[owner.value];
  catalogue.providers = std::move(all);
}

void put_providers(Catalogue& catalogue, std::vector<Provider> providers) {
  std::vector<Provider> added;
  for (auto& provider : providers) {
    auto& all = catalogue.providers;
    auto const known = std::lower_bound(all.begin(), all.end(), provider, comes_first);
    if (known != all.end() && known->id == provider.id) {
      *known = std::move(provider);
    } else {
      added.push_back(std::move(provider));
    }
  }
  if (!added.empty()) add_providers(catalogue, std::move(added));
}

ProviderId number_of(std::string const& provider, Catalogue const& catalogue) {
  auto const& all = catalogue.providers;
  auto const at = std::lower_bound(all.begin(), all.end(), provider,
                                   [](Provider const& one, std::string const& id) { return one.id < id; });
  return {static_cast<std::uint32_t>(at - all.begin())};
}

void put_activities(Catalogue& catalogue, std::vector<OwnedActivity> put) {
  std::sort(put.begin(), put.end(), [](OwnedActivity const& one, OwnedActivity const& other) {
    return one.activity.id < other.activity.id;
  });
  std::vector<Activity> all;
  std::vector<ProviderId> owners;
  auto next = put.begin();
  auto const take_next = [&] {
    owners.push_back(number_of(next->provider, catalogue));
    all.push_back(std::move((next++)->activity));
  };
  for (std::size_t i = 0; i < catalogue.activities.size(); ++i) {
    auto& old = catalogue.activities[i];
    while (next != put.end() && next->activity.id < old.id) take_next();
    if (next != put.end() && next->activity.id == old.id) {
      take_next();
    } else {
      owners.push_back(catalogue.provider_of[i]);
      all.push_back(std::move(old));
    }
  }
  while (next != put.end()) take_next();
  catalogue.activities = std::move(all);
  catalogue.provider_of = std::move(owners);
}

}  // namespace

Activity checked_activity(Node const& activity, ProviderId provider, Catalogue const& catalogue,
                          Vocabulary const& vocabulary) {
  Reading reading;
  auto record =
      read_record(provider_record(), provider_with(catalogue.providers[provider.value], activity), reading);
  check_beside_others(activity, provider, catalogue, vocabulary, reading);
  auto words = words_of(vocabulary, catalogue);
  if (auto const* id = text_at(activity, "id")) words[WordList::activity].push_back(*id);
  auto errors = std::move(reading.errors);
  auto const unknown = unknown_words(reading.references, words, labels_of(vocabulary, catalogue));
  errors.insert(errors.end(), unknown.begin(), unknown.end());
  errors = mistakes_in(std::move(errors));
  if (!errors.empty()) throw InvalidInput(std::move(errors));
  return std::move(record->activities.front());
}

Catalogue changed(Catalogue catalogue, CatalogueChange change) {
  put_providers(catalogue, std::move(change.providers));
  put_activities(catalogue, std::move(change.activities));
  return catalogue;
}

Node tree_of(Activity const& activity) {
  JsonWriter out;
  write_record(activity_record(), out, activity);
  return read_json(out.take());
}

Node tree_of(Provider const& provider) {
  JsonWriter out;
  write_record(provider_record(), out, provider);
  return read_json(out.take());
}

Node patched(Node target, Node const& patch) {
  if (!patch.map()) return patch;
  if (!target.map()) target = Node(NodeMap{});
  for (auto const& [name, value, mark] : *patch.map()) {
    if (value.is_null()) {
      std::erase_if(*target.map(), [&, key = name](Member const& member) { return member.name == key; });
    } else {
      auto const* old = target.find(name);
      target.set(name, patched(old ? *old : Node{}, value));
    }
  }
  return target;
}

}  // namespace socialmap
