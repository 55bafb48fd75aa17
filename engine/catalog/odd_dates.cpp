#include "engine/catalog/odd_dates.h"

#include <algorithm>
#include <filesystem>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/json.h"
#include "engine/catalog/reading.h"
#include "engine/catalog/yaml.h"

namespace socialmap {
namespace {

namespace fs = std::filesystem;

constexpr int kMonthsTrustedAtMost = 36;

std::vector<fs::path> provider_paths(fs::path const& directory) {
  std::vector<fs::path> paths;
  if (!fs::is_directory(directory)) return paths;
  for (auto const& entry : fs::directory_iterator(directory)) {
    if (entry.path().extension() == ".yaml" || entry.path().extension() == ".json")
      paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::optional<Date> date_at(Node const& mapping, std::string_view name) {
  auto const* text = text_at(mapping, name);
  return text ? parse_date(*text) : std::nullopt;
}

void warn(Node const& mapping, std::string const& name, std::string what, Reading& reading) {
  reading.enter(name);
  reading.warning(*mapping.find(name), std::move(what));
  reading.leave();
}

void look_for_future(Node const& mapping, std::string const& name, Date on, Reading& reading) {
  auto const date = date_at(mapping, name);
  if (!date || *date <= on) return;
  warn(mapping, name, to_string(*date) + " lies after today, " + to_string(on) + "; is the year right?",
       reading);
}

void look_for_late_due(Node const& verified, Reading& reading) {
  auto const day = date_at(verified, "on");
  auto const due = date_at(verified, "due");
  if (!day || !due || *due <= add_months(*day, kMonthsTrustedAtMost)) return;
  warn(verified, "due",
       to_string(*due) + " lies more than three years after " + to_string(*day) +
           ", when it was verified; is the year right?",
       reading);
}

void look_at_offer(Node const& offer, Date on, Reading& reading) {
  if (auto const* capacity = offer.find("capacity")) {
    reading.enter("capacity");
    look_for_future(*capacity, "asOf", on, reading);
    reading.leave();
  }
  if (auto const* verified = offer.find("verified")) {
    reading.enter("verified");
    look_for_future(*verified, "on", on, reading);
    look_for_late_due(*verified, reading);
    reading.leave();
  }
}

void look_at_provider(Node const& provider, Date on, Reading& reading) {
  auto const* offers = items_at(provider, "activities");
  if (!offers) return;
  reading.enter("activities");
  for (std::size_t i = 0; i < offers->size(); ++i) {
    reading.enter(i);
    look_at_offer((*offers)[i], on, reading);
    reading.leave();
  }
  reading.leave();
}

std::vector<InputError> odd_dates_in(fs::path const& path, Date on) {
  Reading reading(path.string());
  try {
    auto const text = read_file(path.string());
    look_at_provider(path.extension() == ".json" ? read_json(text) : read_yaml(text), on, reading);
  } catch (InvalidInput const&) {
    return {};  // what is wrong with the file is told by who reads its records
  }
  return std::move(reading.errors);
}

}  // namespace

std::vector<InputError> odd_dates(std::string const& directory, Date on) {
  std::vector<InputError> warnings;
  for (auto const& path : provider_paths(fs::path(directory) / "providers")) {
    auto const found = odd_dates_in(path, on);
    warnings.insert(warnings.end(), found.begin(), found.end());
  }
  return warnings;
}

}  // namespace socialmap
