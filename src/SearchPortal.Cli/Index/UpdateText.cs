using System.Globalization;
using SearchPortal.Cli.Content;
using SearchPortal.Indexing;

namespace SearchPortal.Cli.Index;

/// <summary>What an update did, in words.</summary>
internal static class UpdateText
{
    /// <summary>"1 added, 2 changed, 0 removed, 51,911 unchanged in 1.4 s", "nothing has changed", "all indexed anew in 38 s: there was no index".</summary>
    public static string Describe(IndexUpdate update)
    {
        if (!update.IsNew) return "nothing has changed";
        string time = ProgressText.Describe(update.Manifest.Duration);
        return update.Manifest.Changes is PaperChanges changes ? $"{Describe(changes)} in {time}" : $"all indexed anew in {time}: {Printable.From(update.WhyRebuilt ?? "")}";
    }

    /// <summary>"1 added, 2 changed, 0 removed, 51,911 unchanged".</summary>
    public static string Describe(PaperChanges changes) => string.Create(CultureInfo.InvariantCulture,
        $"{changes.Added:N0} added, {changes.Changed:N0} changed, {changes.Removed:N0} removed, {changes.Unchanged:N0} unchanged");

    /// <summary>How many problems the content has; those of content that has not changed were told before.</summary>
    public static string Problems(IndexUpdate update, ProblemLog log) => update.IsNew ? log.Summary
        : $"{Amount.Of(update.Manifest.Errors, "error")}, {Amount.Of(update.Manifest.Warnings, "warning")}";
}
