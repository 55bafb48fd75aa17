#include <cstdio>

#include <CLI/CLI.hpp>

#include "server/commands.h"

namespace socialmap {

void add_version(CLI::App& app, Chosen& chosen) {
  app.add_subcommand("version", "Print the version, the licence and whose work is in it")
      ->callback([&chosen] {
        chosen = [] {
          std::printf(
              "socialmap %s\n"
              "Licence: EUPL-1.2; the built program may be distributed under the GPL-3.0, as it links Xapian "
              "(GPL-2.0-or-later).\n"
              "Dutch word list: OpenTaal (CC BY 3.0 or BSD).\n"
              "Maps and figures of real municipalities, where used: CBS, Kadaster (CC BY 4.0).\n",
              SOCIALMAP_VERSION);
          return 0;
        };
      });
}

}  // namespace socialmap
