/** The part of Microsoft's client library that its types leave out: how a host gives it its bridge. */
declare namespace OfficeExtension {
  namespace HostBridge {
    function init(bridge: { sendMessageToHost(text: string): void; onMessageFromHost: (text: string) => void }): void;
  }
}
