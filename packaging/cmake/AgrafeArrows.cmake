# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Agrafe authors
# What each folder may link, directly. tests/lint/layering.py reads this table for #include lines too.
# No folder may be reached from itself: the table must stay free of cycles (checked by the same test).
set(AGRAFE_ARROWS_base "")
set(AGRAFE_ARROWS_identifiers base)
set(AGRAFE_ARROWS_secrets base)
set(AGRAFE_ARROWS_settings base)
set(AGRAFE_ARROWS_pdf base)
set(AGRAFE_ARROWS_sheets base)
set(AGRAFE_ARROWS_http base secrets settings)
set(AGRAFE_ARROWS_communes base)
set(AGRAFE_ARROWS_identity base communes)
set(AGRAFE_ARROWS_catalogue base identifiers)
set(AGRAFE_ARROWS_report base identifiers catalogue)
set(AGRAFE_ARROWS_habilitation base identifiers secrets settings catalogue)
set(AGRAFE_ARROWS_journal base identifiers settings http report)
set(AGRAFE_ARROWS_etat base identifiers secrets pdf http catalogue habilitation journal)
set(AGRAFE_ARROWS_entreprise base identifiers secrets http catalogue habilitation journal etat report)
set(AGRAFE_ARROWS_particulier base secrets communes identity catalogue http habilitation journal etat report)
set(AGRAFE_ARROWS_retention base settings habilitation report)
set(AGRAFE_ARROWS_renewal base secrets settings http catalogue habilitation journal etat)
set(AGRAFE_ARROWS_el base identifiers secrets settings sheets http habilitation journal)
set(AGRAFE_ARROWS_chorus base identifiers secrets settings http habilitation journal report)
set(AGRAFE_ARROWS_sandbox base identifiers catalogue)
# The connection check stands above the clients.
set(AGRAFE_ARROWS_diagnostic base identifiers secrets settings http catalogue habilitation journal etat chorus services)
# Builds the objects that both programs hand out.
set(AGRAFE_ARROWS_services base identifiers secrets settings http catalogue habilitation journal etat entreprise particulier pdf report sheets el chorus renewal sandbox)
# The programs stand above all libraries.
set(AGRAFE_ARROWS_cli base identifiers secrets settings http communes catalogue habilitation journal etat report entreprise particulier sheets el chorus renewal diagnostic retention sandbox services)
set(AGRAFE_ARROWS_ui base identifiers secrets settings pdf http catalogue habilitation journal etat report entreprise particulier sheets el chorus renewal diagnostic retention sandbox services communes identity)
