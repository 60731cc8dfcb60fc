namespace SearchPortal.Cli;

/// <summary>The command line cannot be carried out as written; the message says why and what to write instead.</summary>
internal sealed class UsageException(string message) : Exception(message);
