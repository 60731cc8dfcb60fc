namespace SearchPortal.Cli.Import;

/// <summary>What <c>import</c> can write.</summary>
internal static class ContentFileFormat
{
    /// <summary>The names, the usual one first: an array of the portal's JSON, its lines, BibTeX (which has no place for some fields).</summary>
    public static string[] Names { get; } = ["json", "jsonl", "bib"];

    /// <summary>The format asked for, or the one that the target's name has.</summary>
    /// <exception cref="UsageException">The name has none of them.</exception>
    public static string Of(ImportOptions options)
    {
        string named = options.Format ?? Path.GetExtension(options.Target).TrimStart('.').ToLowerInvariant();
        return Names.Contains(named) ? named : throw new UsageException($"No format is known by the name {options.Target}. Add --format json, or name the file .json, .jsonl or .bib.");
    }
}
