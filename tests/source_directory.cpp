#include "tests/source_directory.h"

std::string source_directory() { return SOCIALMAP_SOURCE_DIR; }
