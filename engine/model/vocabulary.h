#pragma once
// The controlled words: needs, kinds, traits and the rest of catalog/vocabulary. Ids never change meaning,
// labels may.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/id.h"
#include "engine/model/activity.h"

namespace socialmap {

using KindId = Id<struct KindTag>;
using NeedId = Id<struct NeedTag>;
using DomainId = Id<struct DomainTag>;

/// A word with nothing but a label: audiences, support forms, dimensions, themes.
struct Word {
  std::string id;
  std::string label;
  bool operator==(Word const&) const = default;
};

struct Domain {
  std::string id;
  std::string label;
  std::vector<std::string> themes;
  bool operator==(Domain const&) const = default;
};

struct Kind {
  std::string id;
  std::string label;
  std::string domain;
  Layer layer = Layer::activity;
  std::vector<std::string> default_traits;  ///< hints to an editor, never facts about one offer
  std::string benefit;
  bool operator==(Kind const&) const = default;
};

struct Trait {
  std::string id;
  std::string label;
  std::optional<std::string> derived_from;  ///< the structured field that decides when it is known
  bool operator==(Trait const&) const = default;
};

/// How much a kind of offer helps with a need: 1 to 3.
struct Remedy {
  std::string kind;
  int strength = 0;
  std::string why;
  bool operator==(Remedy const&) const = default;
};

struct Need {
  std::string id;
  std::string label;
  std::string dimension;
  bool structural = false;  ///< at weight 2 or 3 an answer without support is invalid
  std::string why;
  std::vector<Remedy> kinds;
  std::optional<std::string> label_resident = {};  ///< in the words of residents, where it differs
  bool operator==(Need const&) const = default;
};

enum class Mode { escalate, support_first, match_after_triage, match };

struct ModeMeaning {
  Mode id = Mode::match;
  int order = 0;  ///< the lowest wins
  std::string meaning;
  bool operator==(ModeMeaning const&) const = default;
};

struct SignalContact {
  std::string id;
  std::string name;
  std::optional<std::string> phone;
  bool configurable = false;
  bool operator==(SignalContact const&) const = default;
};

/// A red flag: proposing activities is not the right answer, or not the first.
struct SignalWord {
  std::string id;
  std::string label;
  Mode mode = Mode::match;
  std::string advice;                          ///< for the coach
  std::optional<std::string> advice_resident;  ///< for whom it is about: one or two sentences
  std::string ask;
  std::vector<std::string> required_traits;
  std::vector<std::string> avoid_kinds;
  std::vector<std::string> support_kinds;
  std::vector<SignalContact> contacts;
  bool operator==(SignalWord const&) const = default;
};

/// An ICPC code hints at a need or a signal; it never decides.
struct IcpcHint {
  std::string code;
  std::string label;
  std::optional<std::string> need;
  std::optional<std::string> signal;
  bool operator==(IcpcHint const&) const = default;
};

enum class Register { b1, informal, professional, typo, regional };

/// An everyday expression and the concepts it stands for.
struct LayExpression {
  std::string expression;
  std::vector<std::string> concepts;
  std::optional<Register> speech_register;
  bool ambiguous = false;          ///< ask, do not decide
  std::vector<std::string> words;  ///< that offers use for nearly the same thing
  bool operator==(LayExpression const&) const = default;
};

/// Each group needs one token that starts with one of its stems, in any order, all inside `window` tokens.
struct LayPattern {
  std::string concept_id;
  int window = 0;
  std::vector<std::vector<std::string>> groups;
  bool ambiguous = false;
  bool operator==(LayPattern const&) const = default;
};

struct Thesaurus {
  std::string language;
  std::vector<std::string> negation_cues;
  std::vector<LayPattern> patterns;
  std::vector<LayExpression> entries;
  bool operator==(Thesaurus const&) const = default;
};

/// Words that are forms of one word although the stemmer does not know it. `stem` stands for all of them.
struct WordFamily {
  std::string stem;
  std::vector<std::string> words;
  bool operator==(WordFamily const&) const = default;
};

/// A compound whose parts an editor decided.
struct CompoundParts {
  std::string word;
  std::vector<std::string> parts;
  bool operator==(CompoundParts const&) const = default;
};

/// What a language is called.
struct LanguageName {
  std::string code;  ///< ISO 639
  std::string name;
  bool operator==(LanguageName const&) const = default;
};

/// What an editor knows about the words of the language (engine/text reads with it). All in lower case.
struct LanguageRules {
  std::vector<std::string> stop_words;  ///< say nothing about an offer
  std::vector<std::string> weak_words;  ///< say little: never asked for beside other words
  std::vector<LanguageName> languages;
  std::vector<WordFamily> families;
  std::vector<CompoundParts> compounds;
  std::vector<std::string> whole;               ///< not split, though they look like compounds
  std::vector<std::string> never_parts;         ///< not a part of any compound
  std::vector<std::string> short_parts;         ///< three letters that may be a part
  std::vector<std::vector<std::string>> same;   ///< examples: forms of one word
  std::vector<std::vector<std::string>> apart;  ///< examples: different words
  bool operator==(LanguageRules const&) const = default;
};

/// What a word is called in another language.
struct Translation {
  std::string id;
  std::string label;
  std::optional<std::string> advice_resident;  ///< of a signal
  bool operator==(Translation const&) const = default;
};

/// The words that residents read, in another language; what is absent is read in Dutch.
struct Translations {
  std::vector<Translation> domains;
  std::vector<Translation> kinds;
  std::vector<Translation> needs;
  std::vector<Translation> signals;
  std::vector<Translation> traits;
  std::vector<Translation> audiences;
  std::vector<Translation> support_forms;
  bool operator==(Translations const&) const = default;
};

struct Vocabulary {
  std::vector<Domain> domains;
  std::vector<Kind> kinds;
  std::vector<Need> needs;
  std::vector<Trait> traits;
  std::vector<Word> audiences;
  std::vector<Word> support_forms;
  std::vector<Word> dimensions;
  std::vector<Word> themes;
  std::vector<ModeMeaning> modes;
  std::vector<SignalWord> signals;
  std::vector<IcpcHint> icpc;
  Thesaurus thesaurus;
  LanguageRules dutch;
  Translations english;
  bool operator==(Vocabulary const&) const = default;
};

}  // namespace socialmap
