// Every kind of block as elements, one function a kind. `id` becomes the element's id; `level` is
// that of the block's heading (2 under the page's title).
#pragma once

#include "faces/html/show_brief.h"
#include "faces/html/show_check.h"
#include "faces/html/show_checklist.h"
#include "faces/html/show_deadlines.h"
#include "faces/html/show_form.h"
#include "faces/html/show_links.h"
#include "faces/html/show_options.h"
#include "faces/html/show_section.h"
#include "faces/html/show_statement.h"
#include "faces/html/show_steps.h"
#include "faces/html/show_text.h"
#include "faces/html/show_trail.h"
#include "faces/html/show_wait.h"
#include "faces/html/show_way.h"
