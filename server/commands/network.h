#pragma once
// The subcommand that looks at a whole provider network.

#include "server/commands.h"

namespace socialmap {

void add_network(CLI::App& app, Chosen& chosen);

}  // namespace socialmap
