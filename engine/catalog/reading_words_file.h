#pragma once
// vocabulary/constraints.yaml: the words by which a free text is read beside the thesaurus.

#include "engine/catalog/record.h"
#include "engine/model/reading_words.h"
#include "engine/model/understanding.h"
#include "engine/model/vocabulary.h"

namespace socialmap {

Record<ReadingWords> const& reading_words_record();

struct ReadingWordsReading {
  ReadingWords words;
  std::vector<InputError> problems;
};

/// Reads DIRECTORY/constraints.yaml. A vocabulary without that file is fine: then no limits are read from
/// texts, and only the thesaurus's own cues deny.
ReadingWordsReading read_reading_words(std::string const& directory, Vocabulary const& vocabulary);

/// Whether a constraint may be about this field of the profile.
bool is_constraint_field(std::string const& field);

/// The value of a field written in words, as the profile has it. Nothing when the profile would not take it,
/// or when the field is none of constraints.
std::optional<ConstraintValue> constraint_value(std::string const& field,
                                                std::vector<std::string> const& words);

}  // namespace socialmap
