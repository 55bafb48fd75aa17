#include "engine/catalog/edited.h"

#include <algorithm>

#include "engine/catalog/json.h"
#include "engine/catalog/main_layer.h"
#include "engine/catalog/records.h"

namespace socialmap {
namespace {

/// Where the offer stands in the provider that it is read in; pointers begin after it.
constexpr std::string_view kPlace = "/activities/0";

/// The provider with this offer only: its locations decide where an offer can be.
Node provider_with(Provider const& provider, Node const& activity) {
  JsonWriter out;
  write_record(provider_record(), out, provider);
  auto tree = read_json(out.take());
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

Catalogue with_activity(Catalogue catalogue, ProviderId provider, Activity activity) {
  auto& all = catalogue.activities;
  auto const at = std::lower_bound(all.begin(), all.end(), activity.id,
                                   [](Activity const& one, std::string const& id) { return one.id < id; });
  auto const place = at - all.begin();
  if (at != all.end() && at->id == activity.id) {
    *at = std::move(activity);
    catalogue.provider_of[static_cast<std::size_t>(place)] = provider;
  } else {
    all.insert(at, std::move(activity));
    catalogue.provider_of.insert(catalogue.provider_of.begin() + place, provider);
  }
  return catalogue;
}

Node tree_of(Activity const& activity) {
  JsonWriter out;
  write_record(activity_record(), out, activity);
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
