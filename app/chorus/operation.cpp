// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/operation.h"

namespace agrafe::chorus {

QString Operation::api() const
{
    return QString::fromLatin1(path).section(u'/', 0, 0);
}

QString Operation::name() const
{
    return QString::fromLatin1(path).section(u'/', 1);
}

const QList<const Operation *> &allOperations()
{
    static const QList<const Operation *> all{&op::searchStructures,
                                              &op::structureDetail,
                                              &op::structureServices,
                                              &op::serviceDetail,
                                              &op::ownStructures,
                                              &op::activeSuppliers,
                                              &op::activeRecipients,
                                              &op::searchEngagements,
                                              &op::searchReceived,
                                              &op::searchIssued,
                                              &op::toTreatReceived,
                                              &op::toTreatIssued,
                                              &op::searchWorks,
                                              &op::receivedDetail,
                                              &op::issuedDetail,
                                              &op::history,
                                              &op::download,
                                              &op::possibleTargets,
                                              &op::treat,
                                              &op::complete,
                                              &op::recycle,
                                              &op::treatRejection,
                                              &op::addFile,
                                              &op::depositPdf,
                                              &op::submit,
                                              &op::depositFlux,
                                              &op::fluxReport,
                                              &op::bankAccounts,
                                              &op::cadres,
                                              &op::depositModes,
                                              &op::paymentModes,
                                              &op::vatRates,
                                              &op::countries,
                                              &op::currencies,
                                              &op::attachmentTypes,
                                              &op::exemptions,
                                              &op::categories,
                                              &op::subCategories};
    return all;
}

} // namespace agrafe::chorus
