#pragma once
// The subcommand that takes personal data out of a data directory for good.

#include "server/commands.h"

namespace socialmap {

void add_erase(CLI::App& app, Chosen& chosen);

}  // namespace socialmap
