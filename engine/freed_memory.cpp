#include "engine/freed_memory.h"

#include <malloc.h>

namespace socialmap {

void give_freed_memory_back() { malloc_trim(0); }

}  // namespace socialmap
