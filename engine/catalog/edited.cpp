#include "engine/catalog/edited.h"

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

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

void check_id(Node const& activity, ProviderId provider, KnownRecords const& known, Reading& reading) {
  auto const* id = text_at(activity, "id");
  if (!id) return;
  auto const same = known.slugs.activity(*id);
  bool const elsewhere = same && known.catalogue.provider_of[same->value] != provider;
  auto const& professionals = known.catalogue.network.professionals;
  bool const role = std::any_of(professionals.begin(), professionals.end(),
                                [&](Professional const& professional) { return professional.id == *id; });
  if (!elsewhere && !role && !known.slugs.provider(*id)) return;
  reading.enter("id");
  reading.problem(*activity.find("id"), "is taken by another record", *id);
  reading.leave();
}

/// What the tree alone cannot tell.
void check_beside_others(Node const& activity, ProviderId provider, KnownRecords const& known,
                         Reading& reading) {
  reading.enter("activities");
  reading.enter(std::size_t{0});
  check_layer(activity, layers_of_kinds(known.vocabulary), reading);
  check_id(activity, provider, known, reading);
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

/// References to offers, which may not be among the words, and to the offer itself.
void leave_out_known(std::vector<Reference>& references, std::string const* own_id, Slugs const& slugs) {
  std::erase_if(references, [&](Reference const& reference) {
    bool const may_be_offer =
        reference.list == WordList::activity || reference.list == WordList::network_node;
    return may_be_offer && (slugs.activity(reference.id) || (own_id && reference.id == *own_id));
  });
}

std::vector<InputError> unknown_words_in(std::vector<Reference> const& references,
                                         KnownRecords const& known) {
  auto errors = unknown_words(references, known.words);
  if (errors.empty()) return errors;  // to gather all words and labels takes long
  return unknown_words(references, words_of(known.vocabulary, known.catalogue),
                       labels_of(known.vocabulary, known.catalogue));
}

using ProviderPlaces = std::map<std::string, ProviderId>;

/// Those of whom offers tell something that is other now: the name, or a building.
ProviderPlaces told_otherwise(std::vector<Provider> const& changed, Catalogue const& catalogue,
                              Slugs const& slugs) {
  ProviderPlaces places;
  for (auto const& provider : changed) {
    auto const place = slugs.provider(provider.id);
    if (!place) continue;
    auto const& old = catalogue.providers[place->value];
    if (old.name != provider.name || old.locations != provider.locations) places[provider.id] = *place;
  }
  return places;
}

ProviderPlaces put_in_place(SharedList<Provider>& providers, Slugs const& slugs,
                            std::vector<Provider> changed) {
  ProviderPlaces places;
  for (auto& provider : changed) {
    auto const end = ProviderId{static_cast<std::uint32_t>(providers.size())};
    auto const place = slugs.provider(provider.id).value_or(end);
    places[provider.id] = place;
    if (place == end) providers.push_back({});
    providers[place.value] = std::move(provider);
  }
  return places;
}

/// The offers of these providers and those in their buildings.
std::vector<std::uint32_t> telling_of(ProviderPlaces const& changed, Catalogue const& catalogue) {
  std::vector<std::uint32_t> telling;
  if (changed.empty()) return telling;
  std::vector<bool> is_changed(catalogue.providers.size());
  for (auto const& [_, place] : changed) is_changed[place.value] = true;
  for (std::uint32_t row = 0; row < catalogue.activities.size(); ++row) {
    auto const& location = catalogue.activities[row].location;
    auto const* at = location ? std::get_if<AtLocation>(&*location) : nullptr;
    bool const in_building = at && at->provider && changed.contains(*at->provider);
    if (is_changed[catalogue.provider_of[row].value] || in_building) telling.push_back(row);
  }
  return telling;
}

void add_row(Catalogue& catalogue, ProviderId provider, std::shared_ptr<Activity const> activity) {
  catalogue.provider_of.push_back(provider);
  catalogue.activities.push_back(std::move(activity));
}

}  // namespace

Activity checked_activity(Node const& activity, ProviderId provider, KnownRecords const& known) {
  Reading reading;
  auto record = read_record(provider_record(),
                            provider_with(known.catalogue.providers[provider.value], activity), reading);
  check_beside_others(activity, provider, known, reading);
  leave_out_known(reading.references, text_at(activity, "id"), known.slugs);
  auto errors = std::move(reading.errors);
  auto const unknown = unknown_words_in(reading.references, known);
  errors.insert(errors.end(), unknown.begin(), unknown.end());
  errors = mistakes_in(std::move(errors));
  if (!errors.empty()) throw InvalidInput(std::move(errors));
  return std::move(record->activities.front());
}

Catalogue with_change(Catalogue catalogue, Slugs const& slugs, CatalogueChange change) {
  catalogue.replaced.resize(catalogue.activities.size());
  auto const telling =
      telling_of(told_otherwise(change.providers, std::as_const(catalogue), slugs), catalogue);
  auto const changed = put_in_place(catalogue.providers, slugs, std::move(change.providers));
  for (auto& [provider, activity] : change.activities) {
    auto const added = changed.find(provider);
    auto const owner = added != changed.end() ? added->second : slugs.provider(provider).value();
    if (auto const old = slugs.activity(activity.id)) catalogue.replaced[old->value] = 1;
    add_row(catalogue, owner, std::make_shared<Activity const>(std::move(activity)));
  }
  for (auto const row : telling) {
    if (!catalogue.is_current({row})) continue;
    catalogue.replaced[row] = 1;
    add_row(catalogue, catalogue.provider_of[row], catalogue.activities.shared(row));
  }
  return catalogue;
}

Catalogue in_order(Catalogue catalogue) {
  std::map<std::string, Provider> by_id;
  std::map<std::string, std::pair<std::shared_ptr<Activity const>, std::string>> offers;
  for (std::uint32_t i = 0; i < catalogue.activities.size(); ++i) {
    auto const& offer = catalogue.activities.shared(i);
    if (catalogue.is_current({i})) offers[offer->id] = {offer, catalogue.provider(ActivityId{i}).id};
  }
  for (auto& provider : catalogue.providers) by_id.try_emplace(provider.id, std::move(provider));
  Catalogue ordered;
  ordered.municipality = std::move(catalogue.municipality);
  ordered.neighbourhoods = std::move(catalogue.neighbourhoods);
  ordered.postcodes = std::move(catalogue.postcodes);
  ordered.network = std::move(catalogue.network);
  std::map<std::string, ProviderId> places;
  for (auto& [id, provider] : by_id) {
    places[id] = ProviderId{static_cast<std::uint32_t>(ordered.providers.size())};
    ordered.providers.push_back(std::move(provider));
  }
  for (auto& [_, owned] : offers) add_row(ordered, places.at(owned.second), std::move(owned.first));
  return ordered;
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
