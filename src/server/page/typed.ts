import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds that a reader may pause in typing before the search begins. */
const pause = 200;

/**
 * The text of a search field whose words stand in the page's address.
 * @param value the words of the address; what it takes from elsewhere is shown, but never what this field sent before:
 * the reader may have typed on since.
 * @returns the text and what takes another.
 */
export const useTyped = (
  value: string,
  onChange: (text: string) => void,
): readonly [string, (text: string) => void] => {
  const [text, setText] = useState(value);
  const sent = useRef(value);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);
  const send = useRef(onChange);
  send.current = onChange;
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      send.current(text);
    }, pause);
    return () => clearTimeout(timer);
  }, [text]);
  return [text, setText];
};
