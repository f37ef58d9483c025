// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "report/file_names.h"

#include "report/proof.h"
#include "report/synthesis.h"
