namespace SearchPortal.Fuzzing;

/// <summary>Something that the program promises was not so.</summary>
/// <param name="message">What, as one sentence.</param>
internal sealed class FuzzFault(string message) : Exception(message);
