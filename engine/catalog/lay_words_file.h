#pragma once
// lay-words.csv: everyday expressions in a table, for they are thousands.

#include <string>
#include <vector>

#include "engine/base/input_error.h"
#include "engine/catalog/reading.h"
#include "engine/model/vocabulary.h"

namespace socialmap {

/// Adds the expressions of the file at `path`: columns expr, concepts, words and ambiguous (yes or empty);
/// lists part by ";". Problems tell file and line; `references` gets the concepts to look up.
void read_lay_words(std::string const& path, Thesaurus& thesaurus, std::vector<Reference>& references,
                    std::vector<InputError>& problems);

}  // namespace socialmap
