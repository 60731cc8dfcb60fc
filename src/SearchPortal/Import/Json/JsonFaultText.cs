namespace SearchPortal.Import.Json;

/// <summary>What to say about a <see cref="JsonFault"/>.</summary>
internal static class JsonFaultText
{
    /// <summary>Message and remedy in the form of <see cref="Content.ContentProblem"/>.</summary>
    public static (string Message, string Remedy) Describe(JsonFault fault) => fault switch
    {
        JsonFault.NotAnObject => ("an entry is expected here, {…}, and there is something else", "write each publication as an object in curly brackets"),
        JsonFault.BrokenString => ("a line ends inside a text", "close the quotation mark, or write the line break as \\n"),
        JsonFault.Unbalanced => ("a bracket is missing or one too many in this entry", "close each { with } and each [ with ]"),
        JsonFault.TooLong => ("the entry is longer than 8 MB", "shorten it; check that the entries before it are closed"),
        JsonFault.Truncated => ("the file ends in the middle of this entry", "copy or download the file again, or close the entry"),
        JsonFault.OpenList => ("the file ends before its list is closed", "copy or download the file again, or add the missing bracket"),
        JsonFault.Damaged => ("the compressed file is damaged; what follows cannot be read", "compress or download the file again"),
        JsonFault.GivenUp => ($"{JsonEntrySplitter.MaximumFaultsInARow} entries in a row are broken; the rest was not read", "check that this is a JSON file of publications"),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
    };
}
