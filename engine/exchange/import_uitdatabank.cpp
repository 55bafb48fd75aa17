#include "engine/exchange/import_uitdatabank.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "engine/catalog/json.h"
#include "engine/exchange/plain_words.h"
#include "engine/exchange/provider_file.h"
#include "engine/exchange/uitdatabank_offer.h"
#include "engine/exchange/uitdatabank_texts.h"

namespace socialmap {
namespace {

namespace fs = std::filesystem;

/// The files in the order given, those of a directory by name.
std::vector<std::string> files_of(std::vector<std::string> const& paths) {
  std::vector<std::string> files;
  for (auto const& path : paths) {
    if (!fs::exists(path)) throw InvalidInput({{path, "does not exist", {}, {}, false}});
    if (!fs::is_directory(path)) {
      files.push_back(path);
      continue;
    }
    auto const before = static_cast<std::ptrdiff_t>(files.size());
    for (auto const& entry : fs::recursive_directory_iterator(path)) {
      if (entry.is_regular_file() && entry.path().extension() == ".json")
        files.push_back(entry.path().string());
    }
    std::sort(files.begin() + before, files.end());
    if (files.begin() + before == files.end())
      throw InvalidInput({{path, "has no .json files", {}, {}, false}});
  }
  return files;
}

/// "place" or "organizer" for a record that is no event; else empty.
std::string other_record(Node const& record) {
  auto const type = text_under(record, "@type");
  auto const id = text_under(record, "@id");
  if (type == "Place" || id.find("/place/") != std::string::npos) return "place";
  if (type == "Organizer" || id.find("/organizers/") != std::string::npos) return "organizer";
  return {};
}

class EventsImport {
 public:
  EventsImport(UitMapping const& mapping, BoundingBox const& box, std::set<std::string> taken)
      : mapping_(mapping), box_(box), taken_(std::move(taken)), provider_(mapping.provider) {
    taken_.insert(provider_.id);
  }

  void read(std::string const& file) {
    try {
      auto const tree = read_json(read_file(file), file);
      auto const* members = tree.find("member");
      auto const* events = tree.list() ? tree.list() : members ? members->list() : nullptr;
      if (!events) return add(tree, file);
      for (auto const& event : *events) add(event, file);
    } catch (InvalidInput const& bad) {
      ++report_.read;
      note_reported(bad.errors());
    }
  }

  ImportReport report() const {
    auto made = report_;
    made.records = provider_.activities.size();
    return made;
  }

  Provider provider() const {
    auto made = provider_;
    auto const by_id = [](auto const& a, auto const& b) { return a.id < b.id; };
    std::sort(made.locations.begin(), made.locations.end(), by_id);
    std::sort(made.activities.begin(), made.activities.end(), by_id);
    return made;
  }

 private:
  void add(Node const& event, std::string const& file) {
    ++report_.read;
    Reading reading(file);
    auto const other = other_record(event);
    if (!event.map())
      reading.problem(event, "must be an event", std::string(kind_of(event)));
    else if (!other.empty())
      reading.problem(event, "is no event; only events are imported", other);
    if (reading.mistakes > 0) return note_reported(reading.errors);
    auto offer = offer_of_event(event, mapping_, box_, reading);
    if (!offer) return note_reported(reading.errors);
    note_repeated(event, file, reading);
    note(reading.errors);
    ++report_.imported;
    take(std::move(*offer));
  }

  void note_repeated(Node const& event, std::string const& file, Reading& reading) {
    auto const id = text_under(event, "@id");
    if (id.empty()) return;
    auto const [first, is_new] = files_by_event_.emplace(id, file);
    if (!is_new) reading.warning(event, "has the @id of an event in " + first->second + "; both are taken");
  }

  void take(UitOffer offer) {
    auto& activity = offer.activity;
    auto const place = offer.location ? offer.location->name.value_or("") : std::string{};
    activity.id = free_slug(slug_of(activity.title), slug_of(place, 38), taken_);
    if (offer.location) activity.location = AtLocation{location_id(std::move(*offer.location))};
    provider_.activities.push_back(std::move(activity));
  }

  /// The same name and address are one location.
  std::string location_id(Location location) {
    location.id.clear();
    for (auto const& known : provider_.locations) {
      auto alike = known;
      alike.id.clear();
      if (alike == location) return known.id;
    }
    auto const name = location.name.value_or(location.street.value_or(location.place.value_or("plek")));
    location.id = free_slug(slug_of(name), slug_of(location.street.value_or(""), 38), taken_locations_);
    provider_.locations.push_back(location);
    return location.id;
  }

  void note(std::vector<InputError> const& errors) {
    report_.problems.insert(report_.problems.end(), errors.begin(), errors.end());
  }

  void note_reported(std::vector<InputError> const& errors) {
    ++report_.reported;
    note(errors);
  }

  UitMapping const& mapping_;
  BoundingBox const& box_;
  std::set<std::string> taken_;
  std::set<std::string> taken_locations_;
  std::map<std::string, std::string> files_by_event_;
  Provider provider_;
  ImportReport report_;
};

}  // namespace

ImportReport import_uitdatabank(UitSources const& sources, std::string const& target_directory,
                                Vocabulary const& vocabulary, bool dry_run) {
  auto const target = read_catalogue(target_directory, vocabulary).catalogue;
  auto const mapping = read_uitdatabank_mapping(sources.mapping_path, words_of(vocabulary, target));
  EventsImport import(mapping, target.municipality.bounding_box, ids_of_others(target, mapping.provider.id));
  for (auto const& file : files_of(sources.paths)) import.read(file);
  auto report = import.report();
  if (report.imported > 0) report.files = {write_provider(import.provider(), target_directory, dry_run)};
  return report;
}

}  // namespace socialmap
