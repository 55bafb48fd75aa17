#include "engine/evaluate/vignette.h"

#include <algorithm>
#include <filesystem>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/records.h"
#include "engine/catalog/yaml.h"

namespace socialmap {
namespace {

namespace fs = std::filesystem;
using V = Vignette;

Codec<Mode> mode() {
  return one_of<Mode>({{"match", Mode::match},
                       {"support-first", Mode::support_first},
                       {"escalate", Mode::escalate},
                       {"match-after-triage", Mode::match_after_triage}});
}

Codec<std::vector<GradedKind>> graded_kinds() {
  return list_of(nested<GradedKind>(
      {"GradedKind",
       "A kind of offer and how good a choice it is.",
       {required("kind", &GradedKind::kind, reference(WordList::kind), "kind"),
        required("grade", &GradedKind::grade, whole_number(1, 3), "3 first choice, 2 good, 1 acceptable"),
        defaulted("why", &GradedKind::why, plain_text(300), "why")}}));
}

Codec<std::vector<WrongOffers>> wrong_offers() {
  using W = WrongOffers;
  Record<W> record{
      "WrongOffers",
      "Offers that must not be proposed.",
      {optional("kind", &W::kind, reference(WordList::kind), "of this kind"),
       optional("trait", &W::trait, reference(WordList::trait), "known to have this trait"),
       optional("word", &W::word, plain_text(60), "with a word that starts so in title or summary"),
       defaulted("why", &W::why, plain_text(300), "why"),
       optional("unlessTrait", &W::unless_trait, reference(WordList::trait), "not wrong with this trait"),
       optional("unlessKind", &W::unless_kind, reference(WordList::kind), "not wrong with this kind")}};
  record.check = [](W const& w, Node const& node, Reading& reading) {
    int const ways = int(w.kind.has_value()) + int(w.trait.has_value()) + int(w.word.has_value());
    if (ways != 1) reading.problem(node, "must have exactly one of kind, trait and word");
  };
  return list_of(nested(std::move(record)));
}

Codec<ExpectedAnswer> expected_answer() {
  using E = ExpectedAnswer;
  return nested<E>(
      {"ExpectedAnswer",
       "What a good answer holds.",
       {required("mode", &E::mode, mode(), "mode of the answer"),
        defaulted("signals", &E::signals, list_of(reference(WordList::signal)), "signals in the answer"),
        defaulted("support", &E::support, graded_kinds(), "kinds of help"),
        defaulted("activities", &E::activities, graded_kinds(), "kinds of activity"),
        defaulted("supportForms", &E::support_forms, list_of(reference(WordList::support_form)),
                  "what would help to get in and stay"),
        defaulted("preferredTraits", &E::preferred_traits, list_of(reference(WordList::trait)), "traits")}});
}

Codec<WrongAnswers> wrong_answers() {
  return nested<WrongAnswers>(
      {"WrongAnswers",
       "What a good answer does not hold.",
       {defaulted("hard", &WrongAnswers::hard, wrong_offers(), "never shown"),
        defaulted("soft", &WrongAnswers::soft, wrong_offers(), "not among the first three")}});
}

Record<V> vignette_record() {
  Record<V> record{
      "Vignette",
      "A case as a welfare coach practises it.",
      {required("id", &V::id, slug(), "id"), defaulted("set", &V::set, case_set(), "what the case is for"),
       required("title", &V::title, plain_text(80), "title"),
       required("mode", &V::mode, mode(), "the mode of expected"),
       required("text", &V::text, plain_text(1000), "the client's own words"),
       required("profile", &V::profile, nested(profile_record()), "as in POST /v1/matches"),
       required("expected", &V::expected, expected_answer(), "what a good answer holds"),
       required("wrong", &V::wrong, wrong_answers(), "what a good answer does not hold"),
       defaulted("needsInText", &V::needs_in_text, list_of(reference(WordList::need)), "needs in the text"),
       defaulted("ask", &V::ask, plain_text(300), "what a coach should ask")}};
  record.check = [](V const& v, Node const& node, Reading& reading) {
    if (v.mode != v.expected.mode) reading.problem(*node.find("mode"), "differs from expected.mode");
  };
  return record;
}

std::vector<std::string> case_files(std::string const& directory) {
  std::vector<std::string> files;
  for (auto const& entry : fs::directory_iterator(directory)) {
    if (entry.path().extension() == ".yaml") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

void check_place(Node const& node, V const& vignette, Places const& places, Reading& reading) {
  auto const& home = vignette.profile.home;
  if (home && home->postcode && !places.postcode(*home->postcode))
    reading.problem(*node.find("profile")->find("home"), "is no postcode of this municipality");
}

void append(std::vector<InputError>& all, std::vector<InputError> const& more) {
  all.insert(all.end(), more.begin(), more.end());
}

/// What one municipality knows, and the table of the records, made once.
struct CaseReader {
  Words const& words;
  Places const& places;
  Record<V> record = vignette_record();

  std::optional<V> read(std::string const& path, std::vector<InputError>& problems) const {
    Reading reading(path);
    try {
      auto const node = read_yaml(read_file(path), path, reading);
      auto vignette = read_record(record, node, reading);
      if (vignette) check_place(node, *vignette, places, reading);
      append(problems, reading.errors);
      append(problems, unknown_words(reading.references, words));
      return vignette;
    } catch (InvalidInput const& bad) {
      append(problems, bad.errors());
      return std::nullopt;
    }
  }
};

bool stands_in(std::vector<V> const& vignettes, std::string const& id) {
  return std::any_of(vignettes.begin(), vignettes.end(), [&](V const& v) { return v.id == id; });
}

}  // namespace

VignetteReading read_vignettes(std::string const& directory, Words const& words, Places const& places) {
  VignetteReading result;
  if (!fs::is_directory(directory)) {
    result.problems.push_back({directory, "is no directory", {}, {}, false});
    return result;
  }
  auto const files = case_files(directory);
  if (files.empty()) result.problems.push_back({directory, "holds no vignette (*.yaml)", {}, {}, false});
  CaseReader const reader{words, places};
  for (auto const& path : files) {
    auto vignette = reader.read(path, result.problems);
    if (!vignette) continue;
    if (stands_in(result.vignettes, vignette->id))
      result.problems.push_back({path, "has the id of an earlier vignette", vignette->id, {}, false});
    result.vignettes.push_back(std::move(*vignette));
  }
  return result;
}

}  // namespace socialmap
