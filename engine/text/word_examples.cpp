#include "engine/text/word_examples.h"

#include <set>

#include "engine/text/analysis.h"
#include "engine/text/lexicon.h"

namespace socialmap {
namespace {

std::set<std::string> stems_of(std::vector<std::string> const& words, Analyser const& analyser) {
  std::set<std::string> stems;
  for (auto const& word : words) stems.insert(analyser.read_word(word).stem);
  return stems;
}

}  // namespace

std::vector<InputError> faults_in_examples(LanguageRules const& dutch, std::string const& file) {
  Analyser const analyser(dutch, dutch_lexicon());
  std::vector<InputError> faults;
  auto const tell = [&](char const* list, std::vector<std::string> const& words, char const* what) {
    std::string got;
    for (auto const& word : words) got += (got.empty() ? "" : ", ") + word;
    faults.push_back({file + " " + list, what, std::move(got), {}, false});
  };
  for (auto const& words : dutch.same) {
    if (stems_of(words, analyser).size() > 1) tell("same", words, "are not read as forms of one word");
  }
  for (auto const& words : dutch.apart) {
    if (stems_of(words, analyser).size() < words.size()) tell("apart", words, "are read as one word");
  }
  return faults;
}

}  // namespace socialmap
