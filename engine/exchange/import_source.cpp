#include "engine/exchange/import_source.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "engine/catalog/codec.h"
#include "engine/catalog/edited.h"
#include "engine/catalog/json.h"
#include "engine/exchange/plain_words.h"

namespace socialmap {
namespace {

SourceProvider provider_of(Node tree, std::string const& place) {
  if (!text_at(tree, "id")) {
    throw InvalidInput(
        {{place, "must be a provider with an id, and activities", std::string(kind_of(tree)), {}, false}});
  }
  SourceProvider provider{std::move(tree), {}};
  auto& members = *provider.record.map();
  auto const at = std::find_if(members.begin(), members.end(),
                               [](Member const& one) { return one.name == "activities"; });
  provider.lists_activities = at != members.end();
  if (!provider.lists_activities) return provider;
  if (!at->value.list())
    throw InvalidInput(
        {{place + "/activities", "must be a list", std::string(kind_of(at->value)), {}, false}});
  provider.activities = std::move(*at->value.list());
  members.erase(at);
  return provider;
}

/// One of the offers cannot be known by its id.
bool lacks_id(SourceProvider const& provider) {
  return std::any_of(provider.activities.begin(), provider.activities.end(), [](Node const& activity) {
    auto const* id = activity.map() ? activity.find("id") : nullptr;
    Reading faults;
    return !id || !slug().read(*id, faults);
  });
}

/// By what a row of a table is known.
std::string identity(Activity const& activity) {
  auto const* at = activity.location ? std::get_if<AtLocation>(&*activity.location) : nullptr;
  return letters_of(activity.title) + "\n" + (at ? at->id : "");
}

void keep_ids(std::vector<Activity>& made, std::map<std::string, std::string> const& known) {
  std::set<std::string> taken;
  std::vector<Activity*> others;
  for (auto& activity : made) {
    auto const found = known.find(identity(activity));
    if (found != known.end() && taken.insert(found->second).second) {
      activity.id = found->second;
    } else {
      others.push_back(&activity);
    }
  }
  for (auto* activity : others) {
    auto const* at = activity->location ? std::get_if<AtLocation>(&*activity->location) : nullptr;
    activity->id = free_slug(activity->id, at ? at->id : "", taken);
  }
}

std::map<std::string, std::string> known_ids(Catalogue const& catalogue, std::string const& provider) {
  std::map<std::string, std::string> known;
  for (std::uint32_t i = 0; i < catalogue.activities.size(); ++i) {
    if (!catalogue.is_current({i}) || catalogue.provider(ActivityId{i}).id != provider) continue;
    known[identity(catalogue.activities[i])] = catalogue.activities[i].id;
  }
  return known;
}

}  // namespace

ImportSource source_of_tree(Node tree) {
  ImportSource source;
  std::set<std::string> ids;
  auto const add = [&](Node one, std::string const& place) {
    source.providers.push_back(provider_of(std::move(one), place));
    auto const& added = source.providers.back();
    auto const& id = *text_at(added.record, "id");
    if (!ids.insert(id).second)
      throw InvalidInput({{place + "/id", "stands twice in the list", id, {}, false}});
    source.incomplete = source.incomplete || lacks_id(added);
  };
  if (auto* list = tree.list()) {
    for (std::size_t i = 0; i < list->size(); ++i) add(std::move((*list)[i]), fmt::format("/{}", i));
  } else {
    add(std::move(tree), "");
  }
  return source;
}

ImportSource source_of_csv(CsvTexts const& texts, Catalogue const& catalogue, Vocabulary const& vocabulary) {
  auto reading = read_csv_offers(texts, catalogue, vocabulary);
  auto& provider = reading.provider;
  keep_ids(provider.activities, known_ids(catalogue, provider.id));
  SourceProvider given;
  for (auto const& activity : provider.activities) given.activities.push_back(tree_of(activity));
  provider.activities = {};
  given.record = tree_of(provider);
  ImportSource source;
  if (!given.activities.empty()) source.providers.push_back(std::move(given));
  source.whole_fields = {"description", "location", "schedule"};
  if (reading.tells_prices) source.whole_fields.push_back("price");
  source.problems = std::move(reading.report.problems);
  source.incomplete = reading.report.reported > 0;
  return source;
}

}  // namespace socialmap
