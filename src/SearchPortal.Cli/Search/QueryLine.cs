namespace SearchPortal.Cli.Search;

/// <summary>One query of a file.</summary>
/// <param name="Id">Without white space.</param>
/// <param name="Text">What is searched for.</param>
/// <param name="IsFault">Whether the line could not be read; a message was written.</param>
internal readonly record struct QueryLine(string Id, string Text, bool IsFault = false);
