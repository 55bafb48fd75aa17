#include <algorithm>
#include <cstdio>
#include <filesystem>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "engine/calendar/zone.h"
#include "engine/catalog/odd_dates.h"
#include "engine/catalog/reading_words_file.h"
#include "engine/catalog/records.h"
#include "engine/evaluate/fired_rules.h"
#include "engine/rules/check_rules.h"
#include "engine/rules/read_rules.h"
#include "engine/text/word_examples.h"
#include "server/commands.h"
#include "server/commands/cases.h"

namespace socialmap {
namespace {

namespace fs = std::filesystem;

/// The municipality directories at or right under a path.
std::vector<std::string> municipalities_in(fs::path const& path) {
  if (fs::exists(path / "municipality.yaml")) return {path.string()};
  std::vector<std::string> found;
  for (auto const& entry : fs::directory_iterator(path)) {
    bool const looks_like_one =
        fs::exists(entry.path() / "municipality.yaml") || fs::exists(entry.path() / "providers");
    if (looks_like_one) found.push_back(entry.path().string());
  }
  std::sort(found.begin(), found.end());
  return found;
}

struct Checked {
  std::vector<InputError> problems;
  std::vector<std::string> lines;  // what was looked at, for people
};

void append(std::vector<InputError>& all, std::vector<InputError> const& more) {
  all.insert(all.end(), more.begin(), more.end());
}

/// What reading takes for granted: a municipality without places finds nobody's neighbourhood, and a file in
/// the wrong place is read by nobody.
std::vector<InputError> gaps_in(fs::path const& directory, Catalogue const& catalogue) {
  std::vector<InputError> gaps;
  auto const warn = [&](fs::path const& path, char const* what) {
    gaps.push_back({path.string(), what, {}, {}, true});
  };
  if (!fs::exists(directory / "neighbourhoods.geojson"))
    warn(directory / "neighbourhoods.geojson", "does not exist; no neighbourhood is known");
  if (catalogue.postcodes.empty()) warn(directory / "postcodes.csv", "holds no postcode; none is known");
  if (!fs::is_directory(directory / "providers")) return gaps;
  for (auto const& entry : fs::directory_iterator(directory / "providers")) {
    if (entry.is_directory()) warn(entry.path(), "is a folder; what is in it is not read");
  }
  return gaps;
}

void check_municipality(std::string const& directory, Vocabulary const& vocabulary, Date on,
                        Checked& checked) {
  auto const reading = read_catalogue(directory, vocabulary);
  append(checked.problems, gaps_in(directory, reading.catalogue));
  append(checked.problems, reading.problems);
  append(checked.problems, overdue_contacts(reading, vocabulary, on));
  append(checked.problems, odd_dates(directory, on));
  auto const& c = reading.catalogue;
  checked.lines.push_back(
      fmt::format("{}: {} providers, {} activities, {} neighbourhoods, {} postcodes, {} relations", directory,
                  c.providers.size(), c.activities.size(), c.neighbourhoods.size(), c.postcodes.size(),
                  c.network.relations.size()));
}

VocabularyReading check_vocabulary(fs::path const& path, Checked& checked) {
  auto const directory = path.lexically_normal().string();
  auto vocabulary = read_vocabulary(directory);
  append(checked.problems, vocabulary.problems);
  auto const& v = vocabulary.vocabulary;
  if (vocabulary.sound()) {
    append(checked.problems, read_reading_words(directory, v).problems);
    append(checked.problems, faults_in_examples(v.dutch, directory + "/dutch.yaml"));
  }
  if (vocabulary.sound())
    checked.lines.push_back(fmt::format("{}: {} needs, {} kinds, {} traits, {} signals, {} expressions",
                                        directory, v.needs.size(), v.kinds.size(), v.traits.size(),
                                        v.signals.size(), v.thesaurus.entries.size()));
  return vocabulary;
}

void check_catalogue(fs::path const& path, std::string const& given_vocabulary, Date on, Checked& checked) {
  auto const directories = municipalities_in(path);
  fs::path words = given_vocabulary;
  if (words.empty())
    words = fs::exists(path / "vocabulary") ? path / "vocabulary" : path / ".." / "vocabulary";
  auto const vocabulary = check_vocabulary(words, checked);
  if (!vocabulary.sound()) return;  // every word would be reported as unknown
  if (directories.empty())
    checked.problems.push_back({path.string(), "holds no folder of a municipality", {}, {}, false});
  for (auto const& directory : directories) check_municipality(directory, vocabulary.vocabulary, on, checked);
}

bool holds_vocabulary(fs::path const& path) {
  auto const& files = vocabulary_files();
  return std::any_of(files.begin(), files.end(),
                     [&](VocabularyFile const& file) { return fs::exists(path / (file.name + ".yaml")); });
}

/// The rules need the words: of the directory given, else of the catalogue beside the rules.
void check_rules(fs::path const& path, std::string const& given_vocabulary, Checked& checked) {
  auto const words =
      given_vocabulary.empty() ? path / ".." / "catalog" / "vocabulary" : fs::path(given_vocabulary);
  auto const vocabulary = read_vocabulary(words.lexically_normal().string());
  append(checked.problems, vocabulary.problems);
  if (!vocabulary.sound()) return;
  auto const reading = read_rules(path.string(), vocabulary.vocabulary);
  append(checked.problems, reading.problems);
  if (!reading.sound()) return;
  append(checked.problems, faults_in(reading.rules));
  auto const [rules, tests] = count_rules_and_tests(reading.rules);
  checked.lines.push_back(fmt::format("{}: {} rules, {} tests", path.string(), rules, tests));
}

void check_path(std::string const& path, std::string const& vocabulary, Date on, Checked& checked) {
  if (!fs::is_directory(path)) {
    checked.problems.push_back({path, "is no directory", {}, {}, false});
  } else if (fs::exists(fs::path(path) / "weights.yaml")) {
    check_rules(path, vocabulary, checked);
  } else if (holds_vocabulary(path)) {
    check_vocabulary(path, checked);
  } else if (municipalities_in(path).empty() && !fs::exists(fs::path(path) / "vocabulary")) {
    checked.problems.push_back(
        {path, "holds no municipality.yaml, vocabulary (kinds.yaml …) or weights.yaml", {}, {}, false});
  } else {
    check_catalogue(path, vocabulary, on, checked);
  }
}

/// "1 problem", "2 problems".
std::string counted(std::ptrdiff_t count, std::string_view what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

struct CheckOptions {
  std::vector<std::string> paths{"catalog", "rules"};
  std::string vocabulary;
  std::string vignettes;  // empty: none
  std::string on;
};

/// The first municipality and the first rules among the paths; parts that are not there stay empty.
MapSources sources_in(CheckOptions const& options) {
  MapSources sources{{}, options.vocabulary, {}};
  for (auto const& path : options.paths) {
    if (!fs::is_directory(path)) continue;
    bool const rules = fs::exists(fs::path(path) / "weights.yaml");
    if (rules && sources.rules.empty()) sources.rules = path;
    if (rules || !sources.catalogue.empty()) continue;
    auto const towns = municipalities_in(path);
    if (!towns.empty()) sources.catalogue = towns.front();
  }
  return sources;
}

/// Rules that fire on no case. Cases are put to a whole map: where it is not sound, that was told already.
void check_rules_on_cases(CheckOptions const& options, Checked& checked) {
  auto const sources = sources_in(options);
  if (sources.catalogue.empty() || sources.rules.empty()) {
    checked.problems.push_back(
        {"--vignettes", "needs a municipality and rules among the paths", {}, {}, false});
    return;
  }
  auto reading = read_map(sources);
  if (!reading.sound()) return;
  auto const cases = sound_vignettes(options.vignettes, reading);
  SocialMap const map(std::move(reading), day_of_cases(options.on, cases));
  append(checked.problems, rules_without_case(map, cases));
  checked.lines.push_back(fmt::format("{}: {} vignettes", options.vignettes, cases.size()));
}

int check(CheckOptions const& options) {
  auto const on = day_of(options.on);
  Checked checked;
  for (auto const& path : options.paths) check_path(path, options.vocabulary, on, checked);
  if (!options.vignettes.empty()) check_rules_on_cases(options, checked);
  print_problems(checked.problems);
  for (auto const& line : checked.lines) std::printf("%s\n", line.c_str());
  auto const mistakes = std::count_if(checked.problems.begin(), checked.problems.end(),
                                      [](auto const& p) { return !p.warning; });
  auto const warnings = static_cast<std::ptrdiff_t>(checked.problems.size()) - mistakes;
  std::printf("%s, %s\n", counted(mistakes, "problem").c_str(), counted(warnings, "warning").c_str());
  return mistakes == 0 ? kDone : kBadInput;
}

}  // namespace

void add_check(CLI::App& app, Chosen& chosen) {
  auto const options = std::make_shared<CheckOptions>();
  auto* command = app.add_subcommand("check", "Look for every problem in catalogues, vocabularies and rules");
  command->add_option("paths", options->paths,
                      "catalogue, municipality and rules directories; else catalog rules");
  command->add_option("--vocabulary", options->vocabulary,
                      "directory of the words; else beside the municipality");
  command->add_option("--vignettes", options->vignettes,
                      "directory of cases; also tells the rules that fire on none of them");
  add_on_option(*command, options->on);
  command->callback([&chosen, options] { chosen = [options] { return check(*options); }; });
}

}  // namespace socialmap
