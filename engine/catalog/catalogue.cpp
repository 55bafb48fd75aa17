#include "engine/catalog/catalogue.h"

#include <algorithm>

#include <fmt/format.h>

namespace socialmap {
namespace {

bool has_no_mistake(std::vector<InputError> const& problems) {
  return std::all_of(problems.begin(), problems.end(), [](InputError const& e) { return e.warning; });
}

template <typename List>
std::vector<std::string> ids_of(List const& records) {
  std::vector<std::string> ids;
  ids.reserve(records.size());
  for (auto const& record : records) ids.push_back(record.id);
  return ids;
}

template <typename T>
std::map<std::string, std::string> ids_by_label(std::vector<T> const& records) {
  std::map<std::string, std::string> ids;
  for (auto const& record : records) ids.emplace(record.label, record.id);
  return ids;
}

using Numbers = std::unordered_map<std::string_view, std::uint32_t>;

template <typename List>
std::shared_ptr<Numbers const> index_of(List const& records) {
  auto index = std::make_shared<Numbers>();
  index->reserve(records.size());
  for (std::size_t i = 0; i < records.size(); ++i)
    index->emplace(records[i].id, static_cast<std::uint32_t>(i));
  return index;
}

template <typename List>
auto with_id(List const& records, std::string_view id) {
  auto const found = std::find_if(records.begin(), records.end(), [&](auto const& r) { return r.id == id; });
  return found == records.end() ? nullptr : &*found;
}

template <typename IdType>
std::optional<IdType> lookup(Numbers const& index, std::string_view id) {
  auto const found = index.find(id);
  return found == index.end() ? std::nullopt : std::optional<IdType>(IdType{found->second});
}

void append(std::vector<std::string>& all, std::vector<std::string> const& more) {
  all.insert(all.end(), more.begin(), more.end());
}

}  // namespace

Location const* Catalogue::location(ActivityId id) const {
  auto const& whereabouts = activity(id).location;
  auto const* at = whereabouts ? std::get_if<AtLocation>(&*whereabouts) : nullptr;
  if (!at) return nullptr;
  auto const* owner = at->provider ? with_id(providers, *at->provider) : &provider(id);
  return owner ? with_id(owner->locations, at->id) : nullptr;
}

bool CatalogueReading::sound() const { return has_no_mistake(problems); }
bool VocabularyReading::sound() const { return has_no_mistake(problems); }

Slugs::Slugs(Catalogue const& catalogue)
    : activities_(index_of(catalogue.activities)),
      providers_(index_of(catalogue.providers)),
      neighbourhoods_(index_of(catalogue.neighbourhoods)) {}

void Slugs::follow(Catalogue const& later, std::uint32_t first) {
  for (auto i = first; i < later.activities.size(); ++i)
    later_activities_.insert_or_assign(later.activities[i].id, i);
  later_providers_.clear();  // it refers to the list of this catalogue
  for (auto i = static_cast<std::uint32_t>(providers_->size()); i < later.providers.size(); ++i)
    later_providers_.emplace(later.providers[i].id, i);
}

std::optional<ActivityId> Slugs::activity(std::string_view id) const {
  if (auto const later = lookup<ActivityId>(later_activities_, id)) return later;
  return lookup<ActivityId>(*activities_, id);
}
std::optional<ProviderId> Slugs::provider(std::string_view id) const {
  if (auto const later = lookup<ProviderId>(later_providers_, id)) return later;
  return lookup<ProviderId>(*providers_, id);
}
std::optional<NeighbourhoodId> Slugs::neighbourhood(std::string_view id) const {
  return lookup<NeighbourhoodId>(*neighbourhoods_, id);
}

Words words_of(Vocabulary const& v) {
  Words words{{WordList::kind, ids_of(v.kinds)},
              {WordList::need, ids_of(v.needs)},
              {WordList::trait, ids_of(v.traits)},
              {WordList::audience, ids_of(v.audiences)},
              {WordList::support_form, ids_of(v.support_forms)},
              {WordList::theme, ids_of(v.themes)},
              {WordList::domain, ids_of(v.domains)},
              {WordList::dimension, ids_of(v.dimensions)},
              {WordList::signal, ids_of(v.signals)}};
  std::vector<std::string> concepts;
  for (auto const& [list, ids] : words) append(concepts, ids);
  words[WordList::concept_word] = std::move(concepts);
  return words;
}

Words words_beside_offers(Vocabulary const& vocabulary, Catalogue const& catalogue) {
  auto words = words_of(vocabulary);
  words[WordList::pass] = ids_of(catalogue.municipality.passes);
  words[WordList::funding_route] = ids_of(catalogue.municipality.funding_routes);
  words[WordList::neighbourhood] = ids_of(catalogue.neighbourhoods);
  words[WordList::provider] = ids_of(catalogue.providers);
  words[WordList::professional] = ids_of(catalogue.network.professionals);
  for (auto const& provider : catalogue.providers) {
    for (auto const& location : provider.locations)
      words[WordList::location].push_back(provider.id + "/" + location.id);
  }
  auto& nodes = words[WordList::network_node];
  for (auto const list : {WordList::provider, WordList::professional}) append(nodes, words[list]);
  return words;
}

Words words_of(Vocabulary const& vocabulary, Catalogue const& catalogue) {
  auto words = words_beside_offers(vocabulary, catalogue);
  words[WordList::activity] = ids_of(catalogue.activities);
  append(words[WordList::network_node], words[WordList::activity]);
  return words;
}

Labels labels_of(Vocabulary const& v) {
  return {{WordList::kind, ids_by_label(v.kinds)},
          {WordList::need, ids_by_label(v.needs)},
          {WordList::trait, ids_by_label(v.traits)},
          {WordList::audience, ids_by_label(v.audiences)},
          {WordList::support_form, ids_by_label(v.support_forms)},
          {WordList::theme, ids_by_label(v.themes)},
          {WordList::domain, ids_by_label(v.domains)},
          {WordList::dimension, ids_by_label(v.dimensions)},
          {WordList::signal, ids_by_label(v.signals)}};
}

Labels labels_of(Vocabulary const& vocabulary, Catalogue const& catalogue) {
  auto labels = labels_of(vocabulary);
  for (auto const& pass : catalogue.municipality.passes) labels[WordList::pass][pass.label] = pass.id;
  for (auto const& route : catalogue.municipality.funding_routes)
    labels[WordList::funding_route][route.label] = route.id;
  for (auto const& one : catalogue.neighbourhoods) labels[WordList::neighbourhood][one.name] = one.id;
  for (auto const& one : catalogue.providers) labels[WordList::provider][one.name] = one.id;
  for (auto const& one : catalogue.network.professionals) labels[WordList::professional][one.name] = one.id;
  for (auto const& one : catalogue.activities) labels[WordList::activity][one.title] = one.id;
  return labels;
}

std::vector<InputError> overdue_contacts(CatalogueReading const& reading, Vocabulary const& vocabulary,
                                         Date on) {
  constexpr int kMonthsTrusted = 12;
  std::vector<InputError> errors;
  if (reading.catalogue.municipality.id.empty()) return errors;  // it could not be read, and that is told
  auto const& contacts = reading.catalogue.municipality.contacts;
  for (std::size_t i = 0; i < contacts.size(); ++i) {
    auto const& contact = contacts[i];
    if (contact.checked_on && add_months(*contact.checked_on, kMonthsTrusted) >= on) continue;
    errors.push_back(
        {reading.contacts.each.at(i),
         fmt::format(
             "{} was not checked in the last twelve months: call the number and put the date in checkedOn",
             contact.id),
         contact.checked_on ? to_string(*contact.checked_on) : "",
         {},
         false});
  }
  for (auto const& signal : vocabulary.signals) {
    for (auto const& wanted : signal.contacts) {
      bool const given =
          wanted.phone || std::any_of(contacts.begin(), contacts.end(),
                                      [&](HelpContact const& c) { return c.id == wanted.id && c.phone; });
      if (given) continue;
      errors.push_back(
          {reading.contacts.list,
           fmt::format("lacks a phone number for \"{}\", which signal {} needs", wanted.id, signal.id),
           {},
           {},
           true});
    }
  }
  return errors;
}

}  // namespace socialmap
