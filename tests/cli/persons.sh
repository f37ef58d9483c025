# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Agrafe authors
# Sourced: the steps of tst_cli_person_keyring. "C" is agrafe-cli, "D" a folder of its own.
"$C" bac-a-sable --latence 0 >"$D/sandbox" 2>/dev/null &
sandbox=$!
trap 'kill $sandbox' EXIT
for _ in $(seq 200); do
  grep -q jeton-liste-noire "$D/sandbox" && break
  sleep 0.1
done

of() { sed -n "s|^$1=||p" "$D/sandbox"; }
fields() {
  printf '%s\n' "nomNaissance=$1" prenoms=Solène,Marie anneeDateNaissance=1988 moisDateNaissance=5 \
    jourDateNaissance=14 sexeEtatCivil=F codeCogInseePaysNaissance=99100 codeCogInseeCommuneNaissance=35238
}
ask() {
  { of jeton-complet; fields "$1"; } | "$C" particulier dss/prime_activite --url "$(of particulier)" \
    --beneficiaire 21690123100011 --objet CCAS-7 --jeton-stdin --champs - --config "$D/one" >/dev/null
}
who() { fields "$1" | "$C" journal personne --champs - --config "$D/one" --format json; }
key() { "$C" journal cle exporter --config "$D/$1" 2>/dev/null; }
