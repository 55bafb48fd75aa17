#pragma once
// The JSON Schemas and the field reference, made from the field tables so that they cannot drift.

#include <map>
#include <string>

#include "engine/catalog/tree.h"

namespace socialmap {

/// {"$ref": "Name"} → {"$ref": prefix + "Name"}, everywhere in the schema of a Codec or Record.
Node with_pointers(Node node, std::string const& prefix);

/// Path from the root of the project → text: catalog/schema/<name>.schema.json (JSON Schema 2020-12) for
/// every record and every vocabulary file, and docs/fields.md. tests/engine/catalog holds them against the
/// committed files.
std::map<std::string, std::string> schema_files();

}  // namespace socialmap
