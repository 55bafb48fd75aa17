#pragma once
// YAML 1.2 (core schema) in and out, as the catalogue's files use it.

#include <string>
#include <string_view>

#include "engine/catalog/reading.h"
#include "engine/catalog/tree.h"

namespace socialmap {

/// Reads one YAML document. Throws InvalidInput with line and column: a syntax error, invalid UTF-8, anchors
/// and aliases (records are written out), own tags, a name twice in one mapping, more than kDeepestTree
/// levels, a second document. Only plain (unquoted) scalars become null, truth values or numbers; `on`, `yes`
/// and 2026-11-23 are text.
Node read_yaml(std::string_view text, std::string_view file = {});
/// The same, with a warning in `notes` (a reading of that file) for each text of which YAML takes a part for
/// a comment: "Samen #soep".
Node read_yaml(std::string_view text, std::string_view file, Reading& notes);

/// What text without quotes means: a truth value, a number or text (never null).
Node plain_scalar(std::string const& text);

/// A tree as YAML that reads back to the same tree, laid out for who edits it: lists of words and small
/// mappings on one line, the mappings of one list all in one way, everything else a field a line.
std::string to_yaml(Node const& node);

}  // namespace socialmap
