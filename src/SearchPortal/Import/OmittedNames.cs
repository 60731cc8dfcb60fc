namespace SearchPortal.Import;

/// <summary>What stands at the end of a list of names for those that it leaves out: "others", "et al.".</summary>
internal static class OmittedNames
{
    /// <summary>Whether a text names nobody but stands for names left out; then it is told.</summary>
    /// <param name="name">A clean line.</param>
    /// <param name="report">Takes the warning.</param>
    public static bool Found(string name, EntryReport report)
    {
        if (name.TrimEnd('.', ',') is not ("others" or "and others" or "et al")) return false;
        report.Warning($"the list of authors ends in “{name}”", "name all authors");
        return true;
    }
}
