#pragma once
// The examples of dutch.yaml, tried.

#include <string>
#include <vector>

#include "engine/base/input_error.h"
#include "engine/model/vocabulary.h"

namespace socialmap {

/// An example of `same` whose words are read as different ones, and one of `apart` of which two are read as
/// one word. `file`: the file that has them.
std::vector<InputError> faults_in_examples(LanguageRules const& dutch, std::string const& file);

}  // namespace socialmap
