#include "server/written_output.h"

#include <cstdio>
#include <iostream>

#include "server/commands.h"

namespace socialmap {

int when_written(int code) {
  std::cout.flush();
  bool const flushed = std::fflush(stdout) == 0;
  if (flushed && !std::ferror(stdout) && std::cout) return code;
  std::fprintf(stderr, "socialmap: what was printed could not be written; some of it is lost\n");
  return code == kDone ? kBadInput : code;
}

}  // namespace socialmap
